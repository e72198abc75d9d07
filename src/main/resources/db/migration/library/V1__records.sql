-- The register of all records of the library, and what they were before each change.

create schema if not exists library;

create table library.record (
    id bigint primary key generated always as identity,
    kind text not null check (kind in ('document', 'speech', 'vote')),
    version int not null default 1,
    state text not null default 'live' check (state in ('live', 'removed')),
    created timestamptz not null,
    created_by uuid not null,
    changed timestamptz not null,
    changed_by uuid not null
);
create index record_by_kind on library.record (kind, id) where state = 'live';

-- before: the whole record as it was in that version, in the form of its kind.
create table library.record_history (
    record bigint not null references library.record,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    act text not null check (act in ('changed', 'removed')),
    reason text not null,
    before jsonb not null,
    primary key (record, version)
);
