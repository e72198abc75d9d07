-- Live streams by address: announced, live, ended, and what was recorded of them.

create table media.stream (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    state text not null default 'announced' check (state in ('announced', 'live', 'ended')),
    starts timestamptz not null,
    zone text not null,
    recording bigint references media.recording,
    content jsonb not null,
    created timestamptz not null,
    created_by uuid not null
);

create table media.stream_history (
    stream bigint not null references media.stream,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (stream, version)
);

-- Streams that were held, one row each: a flow. The languages one could hear overlap.
create view media.fact_streams as
select
    'media.streams'::text as measure,
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
    case when recording is null then 'not-recorded' else 'recorded' end as kind,
    'media.stream:' || id as subject,
    jsonb_build_object('heard', coalesce(
        (select jsonb_agg(distinct address ->> 'language')
         from jsonb_array_elements(content -> 'addresses') as address
         where address ->> 'language' <> ''), '[]'::jsonb)) as facets,
    id::text as record
from media.stream
where state <> 'announced';

-- Films and sound recordings for readers, by the language spoken: a stock.
create view media.fact_recordings as
select
    'media.recordings'::text as measure,
    (created at time zone 'UTC')::date as day,
    (content ->> 'until')::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    spoken as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    kind,
    'media.recording:' || id as subject,
    '{}'::jsonb as facets,
    id::text as record
from media.recording
where content ->> 'released' = 'true';

-- Subtitles and transcripts of recordings for readers, one row a language: a stock.
create view media.fact_subtitles as
select
    'media.subtitles'::text as measure,
    (coalesce((select min(at) from media.track_history as earlier
               where earlier.recording = track.recording and earlier.language = track.language), track.at)
        at time zone 'UTC')::date as day,
    (recording.content ->> 'until')::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    track.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    recording.kind,
    'media.recording:' || track.recording as subject,
    '{}'::jsonb as facets,
    track.recording::text as record
from media.track join media.recording on recording.id = track.recording
where recording.content ->> 'released' = 'true';

-- Pictures for readers: a stock.
create view media.fact_pictures as
select
    'media.pictures'::text as measure,
    (created at time zone 'UTC')::date as day,
    (content ->> 'until')::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    null::text as language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    null::text as kind,
    'media.picture:' || id as subject,
    jsonb_build_object('told', coalesce(
        (select jsonb_agg(told) from jsonb_object_keys(content -> 'alternative') as told), '[]'::jsonb)) as facets,
    id::text as record
from media.picture
where content ->> 'released' = 'true';
