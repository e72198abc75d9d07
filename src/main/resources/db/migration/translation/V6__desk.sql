-- Who translates what by when.

-- person: their account; null for those who work under a contract. words: how many a week. pairs: 'en>fr'.
create table translation.translator (
    id bigint primary key generated always as identity,
    person uuid unique,
    name text not null,
    pairs text[] not null default '{}',
    skills text[] not null default '{}',
    words int not null default 0 check (words >= 0)
);

-- revision: the text of the source that lies on the workbench, 0 while none does.
create table translation.work (
    id bigint primary key generated always as identity,
    item_kind text not null,
    item_id text not null,
    title jsonb not null,
    source text not null,
    target text not null,
    output text not null,
    state text not null check (state in ('open', 'taken', 'delivered', 'checked', 'settled')),
    words int not null,
    asked timestamptz not null,
    asked_by uuid not null,
    due timestamptz,
    translator bigint references translation.translator,
    delivered timestamptz,
    delivered_by uuid,
    settled timestamptz,
    comment text not null default '',
    revision int not null default 0
);
-- A language of a thing is translated by one at a time.
create unique index work_waiting on translation.work (item_kind, item_id, target) where state in ('open', 'taken');
create index work_by_translator on translation.work (translator) where state = 'taken';
create index work_by_item on translation.work (item_kind, item_id, target, id);
create index work_by_pair on translation.work (source, target, id);
create index work_by_delivery on translation.work (delivered);

create table translation.work_event (
    id bigint primary key generated always as identity,
    work bigint not null references translation.work,
    at timestamptz not null,
    by uuid not null,
    act text not null,
    comment text not null default ''
);
create index work_event_by_work on translation.work_event (work, id);

-- before: what stood in the source in place of this sentence when it was translated last.
create table translation.work_sentence (
    work bigint not null references translation.work,
    position int not null,
    place text not null,
    number int not null,
    source text not null,
    gap text not null,
    before text not null default '',
    target text not null default '',
    origin text not null default 'none',
    primary key (work, position),
    unique (work, place, number)
);

-- What of a thing was translated, to see what in it has changed since.
create index memory_by_item on translation.memory (item) where item <> '';
