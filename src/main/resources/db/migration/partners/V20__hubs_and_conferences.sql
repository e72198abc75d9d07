-- A member that hosts the hub for a goal of sustainable development, from a day to a day.
create table partners.hub (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    membership bigint not null references partners.membership,
    goal int not null check (goal between 1 and 17),
    since date not null,
    until date check (until >= since)
);
create unique index hub_running on partners.hub (membership, goal) where until is null;

-- A conference at which students play the organisation. Whoever holds one tells of it; the staff lists it.
create table partners.conference (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    name text not null,
    organiser text not null,
    country text not null,
    city text not null,
    since date not null,
    until date not null check (until >= since),
    languages text[] not null,
    participants int not null check (participants > 0),
    web text not null default '',
    mail text not null default '',
    state text not null default 'waiting' check (state in ('waiting', 'listed', 'refused')),
    told timestamptz not null,
    decided timestamptz,
    decided_by uuid
);
create index conference_by_day on partners.conference (state, since);

create view partners.fact_hubs as
select 'partners.hubs'::text as measure, hub.since as day, least(hub.until, membership.until) as until,
    1::numeric as quantity, null::text as person, nullif(programme.content ->> 'initiative', '') as initiative,
    null::text as site, null::text as language, partner.country, null::text as city, null::text as audience,
    null::text as gender, partner.type as kind, 'partners.partner:' || partner.id as subject,
    jsonb_build_object('programme', membership.programme, 'goal', hub.goal::text) as facets, partner.id::text as record
from partners.hub
join partners.membership on membership.id = hub.membership
join partners.programme on membership.programme = programme.code
join partners.partner on partner.id = membership.partner and partner.merged_into is null;

create view partners.fact_model_conferences as
select 'partners.model_conferences'::text as measure, since as day, null::date as until, 1::numeric as quantity,
    null::text as person, null::text as initiative, null::text as site, null::text as language, country, city,
    null::text as audience, null::text as gender, null::text as kind, 'partners.conference:' || id as subject,
    '{}'::jsonb as facets, id::text as record
from partners.conference where state = 'listed';
