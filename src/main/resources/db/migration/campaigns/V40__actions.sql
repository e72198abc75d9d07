-- What people do for the climate, told by themselves without an account.

create schema if not exists campaigns;

-- For keys of people, which nobody can make without it.
create table campaigns.action_secret (
    lone boolean primary key default true check (lone),
    value bytea not null
);
insert into campaigns.action_secret (value)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- What can be done. unit: in which it is told. most: that one entry may say. place: in the catalogue.
create table campaigns.climate_action (
    code text collate "C" primary key,
    place int not null,
    name jsonb not null,
    about jsonb not null,
    unit jsonb not null,
    most numeric not null check (most > 0)
);

-- What one unit saves, from a day on. source: where that is written; dated: of which year or day it is.
create table campaigns.climate_factor (
    action text collate "C" not null references campaigns.climate_action,
    since date not null,
    grams numeric not null check (grams > 0),
    source text not null,
    dated text not null,
    web text not null default '',
    primary key (action, since)
);

-- code: by which one joins.
create table campaigns.action_team (
    id bigint primary key generated always as identity,
    code text collate "C" not null unique,
    name text not null
);

-- key: the keyed hash of the secret that the person alone has. Nothing else is known of anybody.
create table campaigns.action_person (
    key text collate "C" primary key,
    team bigint references campaigns.action_team on delete set null
);
create index action_person_by_team on campaigns.action_person (team) where team is not null;

-- key: which the device gave it, so that what is sent twice is kept once.
create table campaigns.logged_action (
    id bigint primary key generated always as identity,
    person text collate "C" not null references campaigns.action_person on delete cascade,
    key text collate "C" not null,
    action text collate "C" not null references campaigns.climate_action,
    quantity numeric not null check (quantity > 0),
    day date not null,
    country text collate "C",
    logged date not null,
    unique (person, key)
);
create index logged_action_by_day on campaigns.logged_action (day);

-- Of what was removed nothing is left but its key: a device that sends it again does not bring it back.
create table campaigns.removed_action (
    person text collate "C" not null references campaigns.action_person on delete cascade,
    key text collate "C" not null,
    primary key (person, key)
);

-- With the factor that held on its day, or else the first one; null where nothing is known to be saved.
create view campaigns.weighed_action as
select logged_action.id, logged_action.person, action_person.team, logged_action.action, logged_action.quantity,
    logged_action.day, logged_action.country, logged_action.quantity * factor.grams as grams
from campaigns.logged_action
join campaigns.action_person on action_person.key = logged_action.person
left join lateral (
    select climate_factor.grams from campaigns.climate_factor
    where climate_factor.action = logged_action.action
    order by climate_factor.since <= logged_action.day desc,
        abs(climate_factor.since - logged_action.day)
    limit 1) factor on true;

-- A country or a team is named only where it stands for ten people at least.
create view campaigns.fact_actions as
select 'campaigns.actions'::text as measure, logged_action.day, null::date as until, 1::numeric as quantity,
    logged_action.person, null::text as initiative, 'actnow'::text as site, null::text as language,
    shown_country.country, null::text as city, null::text as audience, null::text as gender, null::text as kind,
    'campaigns.action:' || logged_action.action as subject,
    jsonb_strip_nulls(jsonb_build_object('action', logged_action.action, 'team', shown_team.team::text)) as facets,
    logged_action.action as record
from campaigns.logged_action
join campaigns.action_person on action_person.key = logged_action.person
left join (
    select country from campaigns.logged_action where country is not null
    group by country having count(distinct person) >= 10) shown_country
    on shown_country.country = logged_action.country
left join (
    select team from campaigns.action_person where team is not null
    group by team having count(*) >= 10) shown_team
    on shown_team.team = action_person.team;
