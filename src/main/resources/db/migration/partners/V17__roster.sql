-- What a person on a roster works on: goals of sustainable development, by their numbers.
create table partners.interest (
    membership bigint not null references partners.membership,
    goal int not null check (goal between 1 and 17),
    primary key (membership, goal)
);
create index interest_by_goal on partners.interest (goal, membership);

-- The steering committee of a programme: how many sit on it, and who, from a day to a day.
create table partners.steering (
    programme text primary key references partners.programme,
    seats int not null check (seats > 0)
);
create table partners.seat (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    membership bigint not null references partners.membership,
    programme text not null references partners.programme,
    role text not null check (role in ('chair', 'vice-chair', 'rapporteur', 'member')),
    since date not null,
    until date not null check (until >= since),
    decision text not null default ''
);
create index seat_by_programme on partners.seat (programme, since);
create index seat_by_membership on partners.seat (membership);

-- What the people of a roster are asked about, on a day. initiative: for which it is counted, or empty.
create table partners.hearing (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    programme text not null references partners.programme,
    name jsonb not null,
    words jsonb not null,
    initiative text not null default '',
    day date not null,
    closes date not null check (closes <= day),
    changed timestamptz not null,
    changed_by uuid not null
);

-- secret: the hash of what opens the invitation to whoever was invited.
create table partners.invitation (
    id bigint primary key generated always as identity,
    hearing bigint not null references partners.hearing,
    membership bigint not null references partners.membership,
    secret text unique,
    invited timestamptz not null,
    answer text not null default '' check (answer in ('', 'accepted', 'declined')),
    answered timestamptz,
    attended timestamptz,
    unique (hearing, membership)
);
create index invitation_by_membership on partners.invitation (membership);

create view partners.invited as
select
    hearing.id as hearing,
    hearing.day,
    (invitation.invited at time zone 'UTC')::date as invited,
    invitation.answer,
    invitation.attended,
    encode(sha256(('partners.membership:' || membership.id)::bytea), 'hex') as person,
    nullif(hearing.initiative, '') as initiative,
    partner.content ->> 'language' as language,
    partner.country,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    'partners.hearing:' || hearing.id as subject,
    jsonb_build_object('programme', hearing.programme) as facets
from partners.invitation
join partners.hearing on hearing.id = invitation.hearing
join partners.membership on membership.id = invitation.membership
join partners.partner on partner.id = membership.partner;

create view partners.fact_invitations as
select 'partners.invitations'::text as measure, invited as day, null::date as until, 1::numeric as quantity, person,
    initiative, null::text as site, language, country, null::text as city, null::text as audience, gender,
    coalesce(nullif(answer, ''), 'open') as kind, subject, facets, hearing::text as record
from partners.invited;

create view partners.fact_consulted as
select 'partners.consulted'::text as measure, day, null::date as until, 1::numeric as quantity, person,
    initiative, null::text as site, language, country, null::text as city, null::text as audience, gender,
    null::text as kind, subject, facets, hearing::text as record
from partners.invited where attended is not null;

create view partners.fact_seats as
select 'partners.seats'::text as measure, seat.since as day, seat.until, 1::numeric as quantity,
    encode(sha256(('partners.membership:' || seat.membership)::bytea), 'hex') as person,
    nullif(programme.content ->> 'initiative', '') as initiative, null::text as site,
    partner.content ->> 'language' as language, partner.country, null::text as city, null::text as audience,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    seat.role as kind, 'partners.partner:' || partner.id as subject,
    jsonb_build_object('programme', seat.programme) as facets, seat.programme as record
from partners.seat
join partners.programme on seat.programme = programme.code
join partners.membership on membership.id = seat.membership
join partners.partner on partner.id = membership.partner;
