-- Documents as facts: each counts from the day it came into the collection to the day it left.

create view library.fact_documents as
select
    'library.documents'::text as measure,
    (record.created at time zone 'UTC')::date as day,
    case when record.state = 'removed' then (record.changed at time zone 'UTC')::date end as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    null::text as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    coalesce(document.type, replace(lower(last.before ->> 'type'), '_', '-')) as kind,
    'library.document:' || record.id as subject,
    jsonb_build_object(
        'languages', coalesce(document.content, last.before) -> 'languages',
        'bodies', (
            select jsonb_agg(distinct origin ->> 'body')
            from jsonb_array_elements(coalesce(document.content, last.before) -> 'origins') origin
        )
    ) as facets,
    record.id::text as record
from library.record
left join library.document on document.record = record.id
left join lateral (
    select history.before from library.record_history history
    where history.record = record.id and record.state = 'removed'
    order by history.version desc limit 1
) last on true
where record.kind = 'document';
