-- Documents. What a document says is one JSON object, as its history keeps it too; the tables beside it hold what
-- documents are found, listed and counted by, and are written anew with each change.

create table library.document (
    record bigint primary key references library.record,
    content jsonb not null,
    type text not null,
    -- Symbols sort by bytes.
    sort_key text collate "C" not null,
    title jsonb not null,
    date date,
    source text not null,
    source_id text not null
);
create unique index document_by_source on library.document (source, source_id) where source_id <> '';

-- A symbol names one document. Two importers may both ask first whether it is free; the index decides who was.
create table library.document_symbol (
    record bigint not null references library.document on delete cascade,
    position int not null,
    display text not null,
    key text collate "C" not null constraint document_symbol_is_taken unique,
    sort_key text collate "C" not null,
    root text collate "C" not null,
    primary key (record, position)
);
create index document_symbol_by_sort_key on library.document_symbol (sort_key);
create index document_symbol_by_root on library.document_symbol (root);

-- Symbols that a document covers without bearing them: those in its ranges, and its base symbols.
create table library.document_covers (
    key text collate "C" not null,
    record bigint not null references library.document on delete cascade,
    primary key (key, record)
);
create index document_covers_by_record on library.document_covers (record);

create table library.document_origin (
    record bigint not null references library.document on delete cascade,
    body text collate "C" not null,
    session text collate "C" not null,
    primary key (record, body, session)
);
create index document_origin_by_session on library.document_origin (body, session, record);

create table library.document_subject (
    record bigint not null references library.document on delete cascade,
    concept text not null,
    primary key (record, concept)
);
create index document_subject_by_concept on library.document_subject (concept, record);

create table library.document_file (
    record bigint not null references library.document on delete cascade,
    language text not null,
    file text not null,
    primary key (record, language, file)
);
create index document_file_by_file on library.document_file (file);

create table library.document_relation (
    record bigint not null references library.document on delete cascade,
    position int not null,
    key text collate "C" not null,
    primary key (record, position)
);
create index document_relation_by_key on library.document_relation (key);
