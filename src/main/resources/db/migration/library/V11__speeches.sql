-- Speeches: who spoke where, for whom, on what. The words are files of the archive.

create table library.speech (
    record bigint primary key references library.record,
    source text not null,
    source_id text not null,
    digest text not null,
    body text not null,
    session text collate "C" not null,
    meeting text,
    meeting_key text collate "C",
    -- The day, or the first one that may be meant; date_known is 2017, 2017-09 or 2017-09-19, as far as the source knows.
    date date not null,
    date_known text not null,
    speaker jsonb not null,
    -- The code of authorities; empty where the speaker did not speak for a state.
    state text collate "C" not null,
    agenda_item text not null,
    spoken text not null,
    -- How the state voted on what was discussed, where the source says: Y, N, A, X.
    position text not null,
    unique (source, source_id)
);
create index speech_by_date on library.speech (date, record);
create index speech_by_state on library.speech (state, date);
create index speech_by_meeting on library.speech (meeting_key);

create table library.speech_subject (
    speech bigint not null references library.speech on delete cascade,
    position int not null,
    concept text not null,
    primary key (speech, position)
);

create table library.speech_text (
    speech bigint not null references library.speech on delete cascade,
    language text not null,
    file text not null,
    primary key (speech, language)
);
