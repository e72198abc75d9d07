-- Words delivered, hours from asking to delivery, and words that wait.

create view translation.fact_translated as
select
    'translation.translated'::text as measure,
    (delivered at time zone 'UTC')::date as day,
    null::date as until,
    words::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    target as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    output as kind,
    item_kind || ':' || item_id as subject,
    jsonb_build_object('item', item_kind) as facets,
    id::text as record
from translation.work where delivered is not null;

create view translation.fact_turnaround as
select
    'translation.turnaround'::text as measure,
    (delivered at time zone 'UTC')::date as day,
    null::date as until,
    round(extract(epoch from delivered - asked) / 3600, 2) as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    target as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    output as kind,
    item_kind || ':' || item_id as subject,
    jsonb_build_object('item', item_kind) as facets,
    id::text as record
from translation.work where delivered is not null;

create view translation.fact_load as
select
    'translation.load'::text as measure,
    (asked at time zone 'UTC')::date as day,
    (coalesce(delivered, settled) at time zone 'UTC')::date as until,
    words::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    target as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    output as kind,
    item_kind || ':' || item_id as subject,
    jsonb_build_object('item', item_kind) as facets,
    id::text as record
from translation.work;
