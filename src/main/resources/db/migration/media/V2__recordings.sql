-- Films and sound recordings, and their words in each language with their times.

-- seconds: 0 where nobody knows; spoken: null where nothing is said in it, or several languages are.
create table media.recording (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    kind text not null check (kind in ('video', 'audio')),
    file text collate "C" not null unique,
    media_type text not null,
    name text not null,
    seconds int not null default 0 check (seconds >= 0),
    spoken text,
    poster bigint references media.picture,
    content jsonb not null,
    words text not null default '',
    created timestamptz not null,
    created_by uuid not null
);

create table media.recording_history (
    recording bigint not null references media.recording,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (recording, version)
);

-- body: WebVTT.
create table media.track (
    recording bigint not null references media.recording,
    language text not null,
    version int not null,
    body text not null,
    cues int not null,
    at timestamptz not null,
    by uuid not null,
    primary key (recording, language)
);

create table media.track_history (
    recording bigint not null references media.recording,
    language text not null,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before text not null,
    primary key (recording, language, version)
);
