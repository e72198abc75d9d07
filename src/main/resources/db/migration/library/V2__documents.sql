-- Documents. What a document says is one JSON object, as its history keeps it too; the tables beside it hold what
-- documents are found, listed and counted by, and are written anew with each change.

create table library.document (
    record bigint primary key references library.record,
    content jsonb not null,
    type text not null,
    title jsonb not null,
    date date
);
create index document_by_type on library.document (type);

-- A symbol names one document. Two importers may both ask first whether it is free; the index decides who was.
-- Symbols sort by bytes; loose is the symbol as someone may remember it, without its signs.
create table library.document_symbol (
    record bigint not null references library.document on delete cascade,
    position int not null,
    display text not null,
    key text collate "C" not null constraint document_symbol_is_taken unique,
    sort_key text collate "C" not null,
    root text collate "C" not null,
    loose text collate "C" not null generated always as (regexp_replace(key, '[^a-z0-9]', '', 'g')) stored,
    primary key (record, position)
);
create index document_symbol_by_sort_key on library.document_symbol (sort_key);
create index document_symbol_by_root on library.document_symbol (root);
create index document_symbol_by_loose on library.document_symbol (loose);

-- Symbols that lead to a document that does not bear them: those in its ranges, and its symbols without a part's mark.
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
    key text collate "C" not null,
    primary key (record, key)
);
create index document_relation_by_key on library.document_relation (key);

-- What each source said of a document last time, so that the next time only the difference is taken over and what
-- people have mended since stays mended. Outlives the document: what was removed is not brought back.
create table library.document_contribution (
    source text not null,
    source_id text not null,
    record bigint not null references library.record,
    content jsonb not null,
    primary key (source, source_id)
);
create index document_contribution_by_record on library.document_contribution (record);
