-- Meetings that the newsroom covers: what is owed of each, and how long after the gavel it was there.

-- What a meeting of a body asks for; the empty body stands for all that have no lines of their own. minutes: the target,
-- from the gavel to each language owed.
create table newsroom.coverage_line (
    body text collate "C" not null,
    type text not null references newsroom.type,
    place int not null,
    desk text not null references newsroom.desk,
    owed text[] not null,
    minutes int not null check (minutes > 0),
    primary key (body, type)
);
insert into newsroom.coverage_line (body, type, place, desk, owed, minutes) values
('', 'coverage', 1, 'meetings', '{en,fr}', 240),
('', 'photo-essay', 2, 'picture', '{en,fr}', 360),
('A', 'coverage', 1, 'meetings', '{en,fr}', 120),
('A', 'video', 2, 'film', '{ar,zh,en,fr,ru,es}', 240),
('A', 'photo-essay', 3, 'picture', '{ar,zh,en,fr,ru,es}', 240),
('S', 'coverage', 1, 'meetings', '{en,fr}', 90),
('S', 'video', 2, 'film', '{ar,zh,en,fr,ru,es}', 180),
('S', 'photo-essay', 3, 'picture', '{ar,zh,en,fr,ru,es}', 180);

-- symbol: of the meeting's record, by which the library knows it. opened, closed: when the gavel fell.
create table newsroom.coverage (
    id bigint primary key generated always as identity,
    version int not null default 1,
    symbol text not null,
    key text collate "C" not null unique,
    body text not null,
    session text not null,
    day date not null,
    opened timestamptz,
    closed timestamptz check (closed >= opened),
    changed timestamptz not null,
    changed_by uuid not null
);
create index coverage_by_day on newsroom.coverage (day desc, id desc);

-- How long after the gavel each language owed of a meeting was there; what was there before it fell took no time.
-- timely: within the target of its line.
create view newsroom.fact_coverage as
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
        'timely', (edition.first_published <= coverage.closed + make_interval(mins => line.minutes))::text) as facets,
    coverage.id::text as record
from newsroom.coverage
join newsroom.plan on plan.source = 'meeting:' || coverage.symbol
join newsroom.item on item.id = plan.item
join newsroom.edition on edition.item = item.id and edition.language = any (plan.owed)
    and not coalesce((edition.content ->> 'isByMachine')::boolean, false)
cross join lateral (
    select minutes from newsroom.coverage_line
    where type = plan.type and body in (coverage.body, '') order by body desc limit 1) line
where coverage.closed is not null;
