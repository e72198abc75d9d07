-- Who may use e-resources, who does just now, and that they were used. Who used and what was used are kept apart: no table
-- tells what somebody reads.

-- For keys of people, which nobody can turn back without it.
create table library.eresource_key (
    name text primary key,
    secret bytea not null
);

create table library.entitlement (
    id bigint generated always as identity primary key,
    -- the key of the person's address
    person text not null,
    mail text not null,
    name text not null,
    account_group text not null,
    station text not null references library.duty_station,
    starts date not null,
    ends date,
    version int not null default 1,
    unique (person, starts),
    check (ends >= starts)
);

create index on library.entitlement (mail text_pattern_ops);

-- Seats that are taken; each comes free by itself.
create table library.eresource_seat (
    licence bigint not null references library.licence,
    person text not null,
    until timestamptz not null,
    primary key (licence, person)
);

-- That a reader was led to a resource.
create table library.eresource_use (
    id bigint generated always as identity primary key,
    day date not null,
    resource bigint not null references library.eresource,
    account_group text not null,
    station text not null,
    audience text not null,
    country text not null,
    -- the file and line of an earlier system; none for what happened here
    file bigint,
    line bigint
);

create index on library.eresource_use (day);
create index on library.eresource_use (resource, day);

-- That somebody used anything on a day.
create table library.eresource_user (
    person text not null,
    day date not null,
    account_group text not null,
    station text not null,
    audience text not null,
    country text not null,
    primary key (person, day)
);

create index on library.eresource_user (day);

-- Files that came in: the same bytes are read once.
create table library.eresource_file (
    id bigint generated always as identity primary key,
    kind text not null,
    name text not null,
    sha256 text not null,
    at timestamptz not null,
    by uuid not null,
    unique (kind, sha256)
);
