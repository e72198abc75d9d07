-- Scorecards: what entities say of themselves each year, by the same indicators.

create table partners.scorecard (
    code text collate "C" primary key,
    name jsonb not null,
    form text not null,
    initiative text not null default ''
);

create table partners.scorecard_round (
    scorecard text collate "C" not null references partners.scorecard,
    year int not null,
    opens date not null,
    closes date not null check (closes >= opens),
    primary key (scorecard, year)
);

-- Who is asked, from a year to a year.
create table partners.scorecard_entity (
    id bigint primary key generated always as identity,
    scorecard text collate "C" not null references partners.scorecard,
    partner bigint not null references partners.partner,
    since int not null,
    until int check (until >= since),
    unique (scorecard, partner)
);
create index scorecard_entity_by_partner on partners.scorecard_entity (partner);

-- note: why the focal point gave it back. submission: of the form; empty where a file of an earlier system told it.
create table partners.scorecard_reply (
    id bigint primary key generated always as identity,
    scorecard text collate "C" not null,
    partner bigint not null references partners.partner,
    year int not null,
    submission text not null default '',
    state text not null check (state in ('draft', 'handed-in', 'approved')),
    note text not null default '',
    approved date,
    approved_by uuid,
    unique (scorecard, partner, year),
    foreign key (scorecard, year) references partners.scorecard_round,
    check ((state = 'approved') = (approved is not null))
);
create index scorecard_reply_by_partner on partners.scorecard_reply (partner);

create table partners.scorecard_value (
    reply bigint not null references partners.scorecard_reply,
    indicator text not null,
    value numeric not null,
    primary key (reply, indicator)
);

-- Reported is what was approved, once a year and entity.
create view partners.fact_scorecard_reports as
select
    'partners.scorecard_reports'::text as measure,
    reply.approved as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    nullif(scorecard.initiative, '') as initiative,
    null::text as site,
    null::text as language,
    partner.country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    partner.type as kind,
    'partners.partner:' || partner.id as subject,
    jsonb_build_object('scorecard', reply.scorecard, 'year', reply.year::text) as facets,
    reply.scorecard as record
from partners.scorecard_reply reply
join partners.scorecard on scorecard.code = reply.scorecard
join partners.partner on partner.id = reply.partner and partner.merged_into is null
where reply.approved is not null;
