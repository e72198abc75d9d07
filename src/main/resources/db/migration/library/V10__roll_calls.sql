-- Recorded votes and their ballots. No totals here: they are counted from the ballots. What a source published as totals
-- is kept beside them.

create table library.roll_call (
    record bigint primary key references library.record,
    source text not null,
    source_id text not null,
    -- Of all that the source said: a second import finds by it what changed.
    digest text not null,
    reference text not null,
    body text not null,
    session text collate "C" not null,
    -- The day, or the first one that may be meant; date_known is 1963, 1963-12 or 1963-12-10, as far as the source knows.
    date date not null,
    date_known text not null,
    resolution text,
    resolution_key text collate "C",
    draft text,
    committee_report text,
    meeting text,
    title jsonb not null,
    description jsonb not null,
    agenda_title jsonb not null,
    note text not null,
    modality text not null default 'recorded',
    important boolean not null,
    of_paragraph boolean not null,
    of_amendment boolean not null,
    published_yes int,
    published_no int,
    published_abstain int,
    published_not_voting int,
    published_members int,
    unique (source, source_id)
);
create index roll_call_by_date on library.roll_call (date, record);
create index roll_call_by_resolution on library.roll_call (resolution_key);

-- state: the code of authorities; named: the state as the source printed it, empty where the source uses later names.
create table library.ballot (
    roll_call bigint not null references library.roll_call on delete cascade,
    state text collate "C" not null,
    letter text collate "C" not null check (letter in ('Y', 'N', 'A', 'X')),
    named text not null,
    primary key (roll_call, state)
);
create index ballot_by_state on library.ballot (state, roll_call) include (letter);

create table library.roll_call_subject (
    roll_call bigint not null references library.roll_call on delete cascade,
    position int not null,
    scheme text not null check (scheme in ('concept', 'topic', 'words')),
    value text not null,
    primary key (roll_call, position)
);
create index roll_call_subject_by_value on library.roll_call_subject (scheme, value, roll_call);

-- In how many roll calls of a year two states both voted, and in how many of these alike. Each pair stands once.
create table library.agreement (
    state text collate "C" not null,
    other text collate "C" not null check (state < other),
    year int not null,
    same int not null,
    shared int not null,
    primary key (state, other, year)
);
create index agreement_by_other on library.agreement (other, state);

-- The years whose agreement must be counted anew.
create table library.agreement_stale (
    year int primary key
);
