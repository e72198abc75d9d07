-- Who registers for events, who has a place, who came.

-- For keys of people and for addresses of their own, which nobody can make without it.
create table occasions.secret (
    name text collate "C" primary key,
    value bytea not null
);

-- person: the keyed hash of the mail address, so that the same person is the same in every event, and still after name
-- and address are erased. parent: whoever registered a group, whose members each have a row. claim, turn: in the ledger.
-- registered: when the address was confirmed, for nobody counts before. attended: when the person first came in.
-- source: where the row comes from, if not from the form.
create table occasions.registration (
    id bigint primary key generated always as identity,
    event text collate "C" not null references occasions.event,
    parent bigint references occasions.registration,
    account uuid,
    name text not null default '',
    mail text not null default '',
    organisation text not null default '',
    language text not null,
    country text not null default '',
    audience text not null default '',
    gender text not null default '',
    person text not null,
    state text not null check (state in
        ('asked', 'approval', 'waiting', 'offered', 'accepted', 'declined', 'cancelled', 'lapsed')),
    claim bigint,
    turn bigint,
    invitation bigint,
    offered_until timestamptz,
    asked timestamptz not null,
    registered timestamptz,
    accepted timestamptz,
    attended timestamptz,
    ended timestamptz,
    source text not null default ''
);
-- A person has one place at an event, however often they ask.
create unique index registration_once on occasions.registration (event, person)
    where ended is null and state <> 'asked';
create index registration_by_event on occasions.registration (event, id);
create index registration_by_parent on occasions.registration (parent) where parent is not null;
create index registration_by_organisation on occasions.registration (event, lower(organisation))
    where organisation <> '';
create index registration_by_turn on occasions.registration (turn) where turn is not null;
create index registration_asked on occasions.registration (asked) where state = 'asked';
create index registration_by_account on occasions.registration (account) where account is not null;

-- What the four headcounts are made of, one row a person and event.
create view occasions.fact_registrations as
select
    event.code as event,
    (event.starts at time zone event.zone)::date as day,
    registration.person,
    nullif(event.initiative, '') as initiative,
    registration.language,
    nullif(registration.country, '') as country,
    nullif(registration.audience, '') as audience,
    nullif(registration.gender, '') as gender,
    event.kind,
    event.mode,
    registration.registered is not null and registration.state not in ('cancelled', 'asked') as is_registered,
    registration.state = 'accepted' as is_accepted,
    registration.attended is not null as is_attended
from occasions.registration join occasions.event on event.code = registration.event
where event.state in ('announced', 'held');

create view occasions.fact_participants as
select
    'occasions.participants'::text as measure, day, null::date as until, 1::numeric as quantity, person, initiative,
    null::text as site, language, country, null::text as city, audience, gender, kind,
    'occasions.event:' || event as subject, jsonb_build_object('mode', mode) as facets, event as record
from occasions.fact_registrations where is_attended;

create view occasions.fact_registered as
select
    'occasions.registered'::text as measure, day, null::date as until, 1::numeric as quantity, person, initiative,
    null::text as site, language, country, null::text as city, audience, gender, kind,
    'occasions.event:' || event as subject, jsonb_build_object('mode', mode) as facets, event as record
from occasions.fact_registrations where is_registered;

create view occasions.fact_accepted as
select
    'occasions.accepted'::text as measure, day, null::date as until, 1::numeric as quantity, person, initiative,
    null::text as site, language, country, null::text as city, audience, gender, kind,
    'occasions.event:' || event as subject, jsonb_build_object('mode', mode) as facets, event as record
from occasions.fact_registrations where is_accepted;
