-- The press room: who is accredited, and what is said to them when.

insert into newsroom.type (code, place, name, owed, hours, approved) values
('advisory', 14, '{"ar": "إشعار للصحافة", "zh": "媒体通告", "en": "Media advisory", "fr": "Avis aux médias", "ru": "Уведомление для прессы", "es": "Aviso a la prensa"}', '{en,fr}', 0, true),
('transcript', 15, '{"ar": "نص الإحاطة", "zh": "吹风会实录", "en": "Transcript", "fr": "Transcription", "ru": "Стенограмма", "es": "Transcripción"}', '{en,fr}', 4, false)
on conflict do nothing;

-- medium: what the journalist works for, by its kind. since, until: days, both included, once it was accepted.
create table newsroom.accreditation (
    id bigint primary key generated always as identity,
    person uuid not null,
    organisation text not null,
    medium text not null check (medium in ('print', 'online', 'agency', 'radio', 'television', 'freelance')),
    country text not null,
    language text not null,
    contact text not null,
    state text not null default 'applied' check (state in ('applied', 'accepted', 'refused')),
    applied timestamptz not null,
    decided timestamptz,
    decided_by uuid,
    since date,
    until date check (until >= since),
    reason text not null default ''
);
create unique index accreditation_open on newsroom.accreditation (person) where state = 'applied';
create index accreditation_by_person on newsroom.accreditation (person, id);

-- ended: when it was over, so that the transcript's time can be measured. item: the transcript.
create table newsroom.briefing (
    id bigint primary key generated always as identity,
    version int not null default 1,
    key text collate "C" unique,
    kind text not null check (kind in ('briefing', 'interview', 'conference')),
    title jsonb not null,
    starts timestamptz not null,
    zone text not null,
    minutes int not null check (minutes > 0),
    place text not null default '',
    link text not null default '',
    languages text[] not null default '{}',
    speakers text not null default '',
    cancelled boolean not null default false,
    ended timestamptz,
    item bigint references newsroom.item,
    changed timestamptz not null,
    changed_by uuid not null
);
create index briefing_by_time on newsroom.briefing (starts);

-- Briefings and interviews that were held.
create view newsroom.fact_briefings as
select
    'newsroom.briefings'::text as measure,
    (starts at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    null::text as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    kind,
    'newsroom.briefing:' || id as subject,
    '{}'::jsonb as facets,
    id::text as record
from newsroom.briefing where not cancelled and ended is not null;

-- From the end of a briefing to its transcript in each language.
create view newsroom.fact_availability as
select
    'newsroom.availability'::text as measure,
    (edition.first_published at time zone 'UTC')::date as day,
    null::date as until,
    round(greatest(0, extract(epoch from edition.first_published - briefing.ended) / 60), 1)::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    edition.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    briefing.kind,
    'newsroom.briefing:' || briefing.id as subject,
    '{}'::jsonb as facets,
    briefing.id::text as record
from newsroom.briefing
join newsroom.edition on edition.item = briefing.item
    and not coalesce((edition.content ->> 'isByMachine')::boolean, false)
where briefing.ended is not null;
