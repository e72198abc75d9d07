-- Records analysed, in the one shape of all facts: on the day on which the indexer had done, once readers see them.

create view library.fact_analysed as
select
    'library.analysed'::text as measure,
    (work.analysed_at at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    coalesce(work.analysed_by::text, nullif(work.indexer, '')) as person,
    null::text as initiative,
    null::text as site,
    null::text as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    work.kind as kind,
    'library.document:' || work.record as subject,
    jsonb_build_object('station', work.station) as facets,
    work.record::text as record
from library.analysis_work work
where work.stage = 'released' and work.analysed_at is not null and work.record is not null;
