-- What keeps programs out of forms that anybody may send, without keeping anybody out.

-- With the key of the day words for the door are signed and the addresses of visitors are hashed. A key that is gone
-- takes with it whatever could be known of them.
create table forms.door_key (
    day date primary key,
    key bytea not null
);

-- Words that were used, until nobody could use them any more.
create table forms.door_used (
    word bytea primary key,
    until timestamptz not null
);
create index door_used_until on forms.door_used (until);

-- How often somebody has come through a door in an hour; visitor: a hash.
create table forms.door_passed (
    door text not null,
    visitor bytea not null,
    hour timestamptz not null,
    number int not null,
    primary key (door, visitor, hour)
);
create index door_passed_by_hour on forms.door_passed (hour);
