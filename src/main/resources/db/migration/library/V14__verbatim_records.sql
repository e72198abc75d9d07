-- Verbatim records of meetings and the speeches that are proposed from them. What is accepted becomes a record of the
-- collection; what was proposed, and what people made of it, stays here.

create table library.meeting_record (
    id bigint primary key generated always as identity,
    -- A meeting is read once, whatever editions of its record come.
    key text collate "C" not null unique,
    symbol text not null,
    body text not null,
    session text not null,
    day date not null,
    language text not null,
    -- The head of the record, for those who look at it: president, agenda, what happened between the speeches.
    president text not null,
    agenda text not null,
    marks text[] not null,
    file text not null,
    name text not null,
    taken_at timestamptz not null,
    taken_by uuid not null
);
create index meeting_record_by_file on library.meeting_record (file);

create table library.proposed_speech (
    id bigint primary key generated always as identity,
    meeting bigint not null references library.meeting_record,
    -- Tens, so that one that was missed finds its place.
    position int not null,
    page int not null,
    -- The line of the record with which the speech begins: the evidence.
    line text not null,
    first_words text not null,
    words int not null,
    capacity text not null check (capacity in ('speaker', 'chair', 'national', 'office')),
    person text not null,
    heading bigint,
    state text not null,
    organisation text not null,
    spoken text not null,
    item text not null,
    verdict text not null default 'open' check (verdict in ('open', 'accepted', 'joined', 'refused')),
    joined bigint references library.proposed_speech,
    record bigint references library.record,
    decided_at timestamptz,
    decided_by uuid,
    unique (meeting, position),
    check ((verdict = 'accepted') = (record is not null)),
    check ((verdict = 'joined') = (joined is not null))
);
create index proposed_speech_open on library.proposed_speech (meeting) where verdict = 'open';
