create schema if not exists search;

-- What has changed and is not in the index yet. A row goes away only after the index has safely written what it stands
-- for. The number is the row's own: rows that become visible later with a smaller number are never skipped.
create table search.pending (
    seq bigint generated always as identity primary key,
    kind text not null,
    id text not null,
    attempts int not null default 0,
    due timestamptz not null default now()
);

-- Which index belongs to this database: an index of another is never served as ours.
create table search.generation (
    value uuid primary key
);
insert into search.generation (value) values (gen_random_uuid());
