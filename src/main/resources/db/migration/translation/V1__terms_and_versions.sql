-- The term list, and how the language versions of everything stand.

create schema if not exists translation;

-- content: the whole entry; a term list has some thousands.
create table translation.term (
    id text collate "C" primary key,
    version int not null default 1,
    content jsonb not null,
    created timestamptz not null,
    created_by uuid not null
);

create table translation.term_history (
    id text collate "C" not null references translation.term,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (id, version)
);

-- One row for each time that a version stood so; the one without an end is how it stands. A version that was never
-- told of, or was taken away, is missing and has no open row.
create table translation.standing (
    id bigint primary key generated always as identity,
    item_kind text not null,
    item_id text not null,
    language text not null,
    state text not null check (state in ('in-translation', 'machine-draft', 'outdated', 'up-to-date')),
    since timestamptz not null,
    until timestamptz,
    by uuid
);
create unique index standing_now on translation.standing (item_kind, item_id, language) where until is null;

-- How many versions stand how on a day: a stock.
create view translation.fact_versions as
select
    'translation.versions'::text as measure,
    (since at time zone 'UTC')::date as day,
    (until at time zone 'UTC')::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    state as kind,
    item_kind || ':' || item_id as subject,
    jsonb_build_object('item', item_kind) as facets,
    item_kind || ':' || item_id as record
from translation.standing;
