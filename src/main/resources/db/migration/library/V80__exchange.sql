-- Records on their way in, or about to be changed many at once: what came of a file or of a batch edit, checked, shown
-- to the cataloguer, then saved.

create table library.exchange_batch (
    id uuid primary key,
    origin text not null check (origin in ('file', 'edit')),
    name text not null,
    by uuid not null,
    made timestamptz not null,
    state text not null check (state in ('made', 'checking', 'checked', 'saving', 'saved', 'undoing', 'undone')),
    job uuid
);
create index exchange_batch_by_person on library.exchange_batch (by, made);

-- record: the one that is changed; null for a new one, until it is there. before: what it was, for the differences and
-- for the way back. findings: null until it was checked. saved_version: as which version of the record it was saved.
create table library.exchange_record (
    batch uuid not null references library.exchange_batch on delete cascade,
    number bigint not null,
    line bigint not null,
    kind text not null check (kind in ('document', 'speech', 'vote')),
    record bigint,
    version int not null,
    title text not null,
    before jsonb,
    content jsonb not null,
    findings jsonb,
    has_errors boolean not null default false,
    has_warnings boolean not null default false,
    is_chosen boolean not null default true,
    outcome text check (outcome in ('added', 'changed', 'unchanged', 'refused', 'undone', 'changed-since')),
    saved_version int,
    primary key (batch, number)
);
create index exchange_record_to_save on library.exchange_record (batch, number) where is_chosen and outcome is null;

create table library.exchange_misread (
    batch uuid not null references library.exchange_batch on delete cascade,
    position int not null,
    record bigint not null,
    line bigint not null,
    place text not null,
    key text not null,
    arguments jsonb not null,
    primary key (batch, position)
);

-- Which record came of what was taken in, by the SHA-256 of its fields as they came: the same file again changes nothing.
create table library.exchange_source (
    digest text collate "C" primary key,
    record bigint not null references library.record
);
