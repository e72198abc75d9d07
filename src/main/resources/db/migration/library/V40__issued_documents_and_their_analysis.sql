-- Issued documents on their way into the collection: what came for each duty station and day, and what became of it.
-- Nothing of it is in the tables that readers, the index and harvesters see before it is released.

create table library.analysis_work (
    id bigint primary key generated always as identity,
    station text not null,
    day date not null,
    kind text not null,
    symbol text not null,
    title text not null,
    stage text not null check (stage in
        ('embargoed', 'received', 'drafted', 'in-analysis', 'analysed', 'reviewed', 'released', 'merged')),
    due date not null,
    received_at timestamptz not null,
    taken_by uuid,
    taken_at timestamptz,
    analysed_by uuid,
    analysed_at timestamptz,
    reviewed_by uuid,
    reviewed_at timestamptz,
    released_by uuid,
    released_at timestamptz,
    -- The record that it became, or that it completes.
    record bigint references library.record,
    -- Of records that an earlier system analysed: the indexer as its work log writes one.
    indexer text not null default ''
);
create index analysis_work_open on library.analysis_work (due, id) where stage not in ('released', 'merged');
create index analysis_work_by_day on library.analysis_work (station, day);
create index analysis_work_by_analysis on library.analysis_work (analysed_at) where analysed_at is not null;
create index analysis_work_of_record on library.analysis_work (record);

-- A symbol is analysed once; the index decides between two that bring it at the same time.
create table library.analysis_symbol (
    key text collate "C" primary key,
    display text not null,
    work bigint not null references library.analysis_work,
    position int not null
);
create index analysis_symbol_by_work on library.analysis_symbol (work, position);

-- Every content that came under a document's symbol; the latest of a language is the one that counts.
create table library.analysis_file (
    id bigint primary key generated always as identity,
    work bigint not null references library.analysis_work,
    language text not null,
    file text not null,
    name text not null,
    media_type text not null,
    bytes bigint not null,
    received_at timestamptz not null,
    embargo timestamptz,
    sent jsonb not null,
    unique (work, language, file)
);
create index analysis_file_by_file on library.analysis_file (file);
create index analysis_file_under_embargo on library.analysis_file (embargo) where embargo is not null;

-- One line for each thing that came and each thing that happened to it: the latest of an entry says how it stands.
create table library.issued_line (
    id bigint primary key generated always as identity,
    at timestamptz not null,
    station text not null,
    day date not null,
    entry text not null,
    symbol text not null,
    language text not null,
    name text not null,
    file text,
    outcome text not null check (outcome in ('imported', 'embargoed', 'skipped', 'failed', 'missing')),
    key text not null,
    arguments text[] not null,
    work bigint references library.analysis_work
);
create index issued_line_by_day on library.issued_line (station, day, entry, id);

-- The same content under two symbols: whether it is one document is for people to say.
create table library.analysis_joint (
    id bigint primary key generated always as identity,
    work bigint not null references library.analysis_work,
    other bigint not null references library.analysis_work,
    file text not null,
    state text not null default 'proposed' check (state in ('proposed', 'joined', 'kept-apart')),
    proposed_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    unique (work, other),
    check (work <> other)
);

-- What the program suggests for a record, with its evidence, and what the indexer made of it.
create table library.analysis_suggestion (
    work bigint not null references library.analysis_work,
    position int not null,
    field text not null,
    value text not null,
    rule text not null,
    certainty int not null,
    language text not null,
    page int not null,
    passage text not null,
    verdict text not null default 'open' check (verdict in ('open', 'accepted', 'corrected', 'rejected')),
    decided text,
    decided_by uuid,
    decided_at timestamptz,
    primary key (work, position)
);

-- Who did what with a document, and when.
create table library.analysis_event (
    id bigint primary key generated always as identity,
    work bigint not null references library.analysis_work,
    at timestamptz not null,
    by uuid not null,
    act text not null,
    comment text not null
);
create index analysis_event_by_work on library.analysis_event (work, id);

-- Working days until the analysis should be done, by station and kind; an empty one stands for all.
create table library.analysis_deadline (
    station text not null,
    kind text not null,
    days int not null check (days between 0 and 365),
    primary key (station, kind)
);
insert into library.analysis_deadline (station, kind, days) values
    ('', '', 5),
    ('', 'resolution', 2),
    ('', 'decision', 2),
    ('', 'verbatim-record', 10),
    ('', 'summary-record', 10);

-- How many documents of a day the inbox says are waiting.
create table library.analysis_told (
    station text not null,
    day date not null,
    open int not null,
    primary key (station, day)
);
