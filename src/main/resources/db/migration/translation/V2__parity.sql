-- What is owed in which languages, and how each stands: the parity board reads these and nothing else.

-- A thing that is told, as the module that keeps its words tells it. texts: by language, when people could first read it
-- there ("first") and how many words of what it is made from an outdated one lacks ("lacks"). first: of any language.
create table translation.thing (
    id bigint primary key generated always as identity,
    item_kind text collate "C" not null,
    item_id text collate "C" not null,
    type text collate "C" not null,
    sites text[] not null,
    title jsonb not null,
    address text not null,
    source text not null,
    words int not null,
    owed text[] not null,
    hours int not null,
    texts jsonb not null,
    first timestamptz,
    is_read boolean not null,
    unique (item_kind, item_id)
);
create index thing_by_type on translation.thing (item_kind, type, id);

-- A language of a thing that can be read: one that is owed, or that there is besides. behind: the words of the source that
-- its readers lack; hours: from the first language to this one, nothing for the first; readers: how many ask for it in
-- this language in a year. Made of what is told and of how the version stands; all of it can be made again.
create table translation.version (
    thing bigint not null references translation.thing,
    language text collate "C" not null,
    type text collate "C" not null,
    sites text[] not null,
    state text collate "C" not null,
    is_owed boolean not null,
    words int not null,
    behind int not null,
    published timestamptz,
    hours int,
    due timestamptz,
    is_late boolean,
    readers bigint not null default 0,
    primary key (thing, language)
);
create index version_open on translation.version (due, language) include (type)
    where is_owed and state <> 'up-to-date' and due is not null;
create index version_debt on translation.version ((behind * readers) desc, behind desc) where is_owed and behind > 0;
create index version_published on translation.version (published) include (language, words, type) where published is not null;

-- How many stand how, by kind and site; an empty kind or site is any. Each change adds what it changes, so that no two
-- publications wait for each other; what has been added is drawn together now and then.
create table translation.tally (
    type text collate "C" not null,
    site text collate "C" not null,
    language text collate "C" not null,
    is_owed boolean not null,
    state text collate "C" not null,
    items bigint not null,
    words bigint not null,
    behind bigint not null,
    debt bigint not null
);
create index tally_of on translation.tally (type, site);

-- How many came out how many hours after the first language, and in time or late.
create table translation.lag_tally (
    type text collate "C" not null,
    site text collate "C" not null,
    language text collate "C" not null,
    hours int not null,
    is_late boolean,
    items bigint not null
);
create index lag_tally_of on translation.lag_tally (type, site);

-- How many people ask for a thing in a language in a year, as last counted.
create table translation.readers (
    thing bigint not null references translation.thing,
    language text collate "C" not null,
    readers bigint not null,
    primary key (thing, language)
);

-- What was owed, from the day of the first language: whether it came in time. Unknown where there is no hurry, or where the
-- time is not over yet.
create view translation.fact_owed as
select
    'translation.owed'::text as measure,
    (thing.first at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    version.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    version.type as kind,
    thing.item_kind || ':' || thing.item_id as subject,
    jsonb_strip_nulls(jsonb_build_object(
        'channels', version.sites,
        'timely', case
            when version.published is not null then (not version.is_late)::text
            when thing.hours > 0 and thing.first + thing.hours * interval '1 hour' < now() then 'false'
        end)) as facets,
    thing.item_kind || ':' || thing.item_id as record
from translation.version
join translation.thing on thing.id = version.thing
where version.is_owed and thing.first is not null;

-- How what is owed stands now.
create view translation.fact_parity as
select
    'translation.parity'::text as measure,
    (thing.first at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    version.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    version.type as kind,
    thing.item_kind || ':' || thing.item_id as subject,
    jsonb_build_object('channels', version.sites, 'state', version.state) as facets,
    thing.item_kind || ':' || thing.item_id as record
from translation.version
join translation.thing on thing.id = version.thing
where version.is_owed and thing.first is not null;

-- The hours from the first language to each other.
create view translation.fact_lag as
select
    'translation.lag'::text as measure,
    (version.published at time zone 'UTC')::date as day,
    null::date as until,
    version.hours::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    version.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    version.type as kind,
    thing.item_kind || ':' || thing.item_id as subject,
    jsonb_build_object('channels', version.sites) as facets,
    thing.item_kind || ':' || thing.item_id as record
from translation.version
join translation.thing on thing.id = version.thing
where version.hours is not null;

-- The words that readers of a language lack now.
create view translation.fact_behind as
select
    'translation.behind'::text as measure,
    (thing.first at time zone 'UTC')::date as day,
    null::date as until,
    version.behind::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    version.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    version.type as kind,
    thing.item_kind || ':' || thing.item_id as subject,
    jsonb_build_object('channels', version.sites, 'state', version.state) as facets,
    thing.item_kind || ':' || thing.item_id as record
from translation.version
join translation.thing on thing.id = version.thing
where version.is_owed and version.behind > 0 and thing.first is not null;

-- The same, each word as often as there are people who ask for it.
create view translation.fact_debt as
select
    'translation.debt'::text as measure,
    (thing.first at time zone 'UTC')::date as day,
    null::date as until,
    (version.behind * version.readers)::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    version.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    version.type as kind,
    thing.item_kind || ':' || thing.item_id as subject,
    jsonb_build_object('channels', version.sites, 'state', version.state) as facets,
    thing.item_kind || ':' || thing.item_id as record
from translation.version
join translation.thing on thing.id = version.thing
where version.is_owed and version.behind > 0 and thing.first is not null;
