-- What the newsroom tells, in every language, and where.

create schema if not exists newsroom;

-- Kinds of items are data: a house adds its own. owed: the languages that an item of the kind must be published in, and
-- within how many hours of the first.
create table newsroom.type (
    code text collate "C" primary key,
    place int not null,
    name jsonb not null,
    owed text[] not null default '{}',
    hours int not null default 0 check (hours >= 0)
);

-- A place where items are read: a site, a magazine, the staff's intranet. Configuration, not code.
create table newsroom.channel (
    code text collate "C" primary key,
    version int not null default 1,
    content jsonb not null,
    changed timestamptz not null,
    changed_by uuid not null
);

create table newsroom.channel_history (
    code text collate "C" not null references newsroom.channel,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (code, version)
);

-- One item, whatever the languages it is told in. source: the language it is written in first; key: by which a file of
-- an earlier system knows it, so that it is not taken in twice.
create table newsroom.item (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    type text not null references newsroom.type,
    source text not null,
    content jsonb not null,
    created timestamptz not null,
    created_by uuid not null
);

create table newsroom.item_history (
    item bigint not null references newsroom.item,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (item, version)
);

create table newsroom.item_channel (
    item bigint not null references newsroom.item,
    channel text collate "C" not null references newsroom.channel,
    primary key (item, channel)
);
create index item_by_channel on newsroom.item_channel (channel, item);

-- Every text that was ever saved, in one language each; the last one is what is being written. made_from: the revision of
-- the source that its writer had beside; null for the source itself.
create table newsroom.revision (
    item bigint not null references newsroom.item,
    language text not null,
    number int not null,
    at timestamptz not null,
    by uuid not null,
    made_from int,
    content jsonb not null,
    primary key (item, language, number)
);

-- What readers see: one text a language, each with a life of its own.
create table newsroom.edition (
    item bigint not null references newsroom.item,
    language text not null,
    revision int not null,
    first_published timestamptz not null,
    published timestamptz not null,
    withdrawn timestamptz,
    notice text not null default '',
    content jsonb not null,
    primary key (item, language),
    foreign key (item, language, revision) references newsroom.revision
);
create index edition_by_time on newsroom.edition (language, first_published desc, item desc) where withdrawn is null;
