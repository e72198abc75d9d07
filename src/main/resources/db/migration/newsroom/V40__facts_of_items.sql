-- From when to when each language of an item could be read, and whether nobody had confirmed what a machine wrote. An
-- edition only says how it is now; what is counted for a day of last year asks how it was. hours: of the first time that
-- a language could be read, how long after the item's first language.
create table newsroom.readable (
    item bigint not null references newsroom.item,
    language text not null,
    since timestamptz not null,
    until timestamptz,
    by_machine boolean not null default false,
    is_first boolean not null,
    hours numeric,
    primary key (item, language, since)
);
create unique index readable_now on newsroom.readable (item, language) where until is null;
create index readable_first on newsroom.readable (((since at time zone 'UTC')::date)) where is_first;

insert into newsroom.readable (item, language, since, until, by_machine, is_first, hours)
select item, language, first_published, withdrawn, by_machine, not by_machine,
       case when not by_machine then extract(epoch from first_published
           - min(first_published) filter (where not by_machine) over (partition by item)) / 3600 end
from (
    select *, coalesce((content ->> 'isByMachine')::boolean, false) as by_machine from newsroom.edition
) edition;

-- A language of an item counts in each channel in which the item stands; one that stands in none counts once. What a
-- machine wrote and nobody confirmed is no publication of that language. timely: within the hours that its kind allows
-- after the first language; unknown where it allows any.
create view newsroom.fact_published as
select
    'newsroom.published'::text as measure,
    (readable.since at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    item.content ->> 'initiative' as initiative,
    item_channel.channel as site,
    readable.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    item.type as kind,
    'newsroom.item:' || item.id as subject,
    jsonb_strip_nulls(jsonb_build_object(
        'theme', item.content ->> 'theme',
        'timely', case when type.hours > 0 then (readable.hours <= type.hours)::text end)) as facets,
    item.id::text as record
from newsroom.readable
join newsroom.item on item.id = readable.item
join newsroom.type on type.code = item.type
left join newsroom.item_channel on item_channel.item = item.id
where readable.is_first;

create view newsroom.fact_available as
select
    'newsroom.available'::text as measure,
    (readable.since at time zone 'UTC')::date as day,
    (readable.until at time zone 'UTC')::date as until,
    1::numeric as quantity,
    null::text as person,
    item.content ->> 'initiative' as initiative,
    item_channel.channel as site,
    readable.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    item.type as kind,
    'newsroom.item:' || item.id as subject,
    jsonb_strip_nulls(jsonb_build_object('theme', item.content ->> 'theme')) as facets,
    item.id::text as record
from newsroom.readable
join newsroom.item on item.id = readable.item
left join newsroom.item_channel on item_channel.item = item.id
where not readable.by_machine;

-- A guide is one, in however many languages and places it is read: from its first language until its last is gone.
create view newsroom.fact_guides as
select
    'knowledge.guides'::text as measure,
    (shown.since at time zone 'UTC')::date as day,
    (shown.until at time zone 'UTC')::date as until,
    1::numeric as quantity,
    null::text as person,
    item.content ->> 'initiative' as initiative,
    null::text as site,
    null::text as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    item.type as kind,
    'newsroom.item:' || item.id as subject,
    jsonb_strip_nulls(jsonb_build_object('theme', item.content ->> 'theme', 'languages', shown.languages)) as facets,
    item.id::text as record
from newsroom.item
join (
    select item, min(since) as since, case when bool_and(until is not null) then max(until) end as until,
           jsonb_agg(distinct language) as languages
    from newsroom.readable where not by_machine group by item
) shown on shown.item = item.id
where item.type = 'guide';
