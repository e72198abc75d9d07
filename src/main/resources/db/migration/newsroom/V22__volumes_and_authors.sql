-- Items in an order under one title: an issue of a magazine, the volume of a year, an exhibition's panels, a course.
-- content: title and lead by language, and the index of terms.
create table newsroom.volume (
    id bigint primary key generated always as identity,
    version int not null default 1,
    channel text collate "C" not null references newsroom.channel,
    number text collate "C" not null,
    kind text not null,
    day date not null,
    content jsonb not null,
    changed timestamptz not null,
    changed_by uuid not null,
    unique (channel, number)
);

create table newsroom.volume_history (
    volume bigint not null references newsroom.volume,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (volume, version)
);

create table newsroom.volume_item (
    volume bigint not null references newsroom.volume,
    place int not null,
    item bigint not null references newsroom.item,
    primary key (volume, place),
    unique (volume, item)
);
create index volume_by_item on newsroom.volume_item (item);

-- Who wrote an item, in order, by the entry of the person among the authorities.
create table newsroom.item_author (
    item bigint not null references newsroom.item,
    place int not null,
    person text collate "C" not null,
    primary key (item, place),
    unique (item, person)
);
create index item_by_author on newsroom.item_author (person, item);
