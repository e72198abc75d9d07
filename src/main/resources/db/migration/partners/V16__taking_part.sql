-- Meetings to which members of some programmes may send people: how many in all, how many of each member.
-- initiative: for which it is counted, or empty. closes: the last day on which people are put forward.
create table partners.meeting (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    name jsonb not null,
    place jsonb not null,
    initiative text not null default '',
    programmes text[] not null,
    since date not null,
    until date not null check (until >= since),
    closes date not null,
    places int not null check (places > 0),
    each int not null check (each > 0),
    changed timestamptz not null,
    changed_by uuid not null
);

-- Somebody whom a member would send. attended: when they were there.
create table partners.nomination (
    id bigint primary key generated always as identity,
    meeting bigint not null references partners.meeting,
    representative bigint not null references partners.representative,
    state text not null check (state in ('asked', 'accepted', 'declined', 'withdrawn')),
    asked timestamptz not null,
    asked_by uuid not null,
    decided timestamptz,
    decided_by uuid,
    decision text not null default '',
    attended timestamptz,
    unique (meeting, representative)
);
create index nomination_by_representative on partners.nomination (representative);

-- Who was put forward, had a place, came: each counted apart. The key of a person is made of a number of ours that
-- outlives the name.
create view partners.nominated as
select
    meeting.id as meeting,
    meeting.since,
    (nomination.asked at time zone 'UTC')::date as asked,
    nomination.state,
    nomination.attended,
    nullif(meeting.initiative, '') as initiative,
    coalesce(nullif(representative.content ->> 'country', ''), partner.country) as country,
    case representative.content ->> 'gender' when 'woman' then 'female' when 'man' then 'male'
        else nullif(representative.content ->> 'gender', '') end as gender,
    representative.kind,
    representative.content ->> 'language' as language,
    representative.id as representative,
    membership.partner,
    membership.programme
from partners.nomination
join partners.meeting on meeting.id = nomination.meeting
join partners.representative on representative.id = nomination.representative
join partners.membership on membership.id = representative.membership
join partners.partner on partner.id = membership.partner;

create view partners.fact_nominations as
select
    'partners.nominations'::text as measure,
    asked as day,
    null::date as until,
    1::numeric as quantity,
    encode(sha256(('partners.representative:' || representative)::bytea), 'hex') as person,
    initiative,
    null::text as site,
    language,
    country,
    null::text as city,
    null::text as audience,
    gender,
    kind,
    'partners.partner:' || partner as subject,
    jsonb_build_object('programme', programme, 'state', state) as facets,
    meeting::text as record
from partners.nominated;

create view partners.fact_meeting_participants as
select
    'partners.meeting_participants'::text as measure,
    since as day,
    null::date as until,
    1::numeric as quantity,
    encode(sha256(('partners.representative:' || representative)::bytea), 'hex') as person,
    initiative,
    null::text as site,
    language,
    country,
    null::text as city,
    null::text as audience,
    gender,
    kind,
    'partners.partner:' || partner as subject,
    jsonb_build_object('programme', programme) as facets,
    meeting::text as record
from partners.nominated
where attended is not null;
