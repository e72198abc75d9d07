-- What was promised of a meeting when its coverage was planned: who changes the targets later changes nothing of what was
-- in time before.
create table newsroom.coverage_promise (
    coverage bigint not null references newsroom.coverage,
    type text not null references newsroom.type,
    minutes int not null check (minutes > 0),
    primary key (coverage, type)
);
insert into newsroom.coverage_promise (coverage, type, minutes)
select coverage.id, line.type, line.minutes
from newsroom.coverage
join newsroom.coverage_line line on line.body = case
    when exists (select from newsroom.coverage_line own where own.body = coverage.body) then coverage.body else '' end;

create or replace view newsroom.fact_coverage as
select
    'newsroom.coverage'::text as measure,
    (edition.first_published at time zone 'UTC')::date as day,
    null::date as until,
    round(greatest(0, extract(epoch from edition.first_published - coverage.closed) / 60), 1)::numeric as quantity,
    null::text as person,
    item.content ->> 'initiative' as initiative,
    null::text as site,
    edition.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    plan.type as kind,
    'newsroom.coverage:' || coverage.id as subject,
    jsonb_build_object(
        'body', coverage.body,
        'timely', (edition.first_published <= coverage.closed + make_interval(mins => promise.minutes))::text) as facets,
    coverage.id::text as record
from newsroom.coverage
join newsroom.plan on plan.source = 'meeting:' || coverage.symbol
join newsroom.coverage_promise promise on promise.coverage = coverage.id and promise.type = plan.type
join newsroom.item on item.id = plan.item
join newsroom.edition on edition.item = item.id and edition.language = any (plan.owed)
    and not coalesce((edition.content ->> 'isByMachine')::boolean, false)
where coverage.closed is not null;

-- The page of an item asks for the plans that it answers.
create index plan_by_item on newsroom.plan (item) where item is not null;
