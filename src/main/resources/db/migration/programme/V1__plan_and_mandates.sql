create schema programme;

-- A version of the plan is written once as a whole and, once it was in force, never changed: revising makes the next one.
create table programme.plan_version (
    version int primary key,
    state text not null check (state in ('draft', 'in-force', 'superseded')),
    from_year int not null,
    to_year int not null check (to_year >= from_year),
    content jsonb not null,
    -- What a file said: the same file brings nothing new, also after people have revised what it said.
    imported jsonb,
    created timestamptz not null,
    created_by uuid not null
);
create unique index plan_in_force on programme.plan_version (from_year, to_year) where state = 'in-force';
create unique index plan_draft on programme.plan_version (state) where state = 'draft';

-- What was done to a version, the latest last.
create table programme.plan_change (
    id bigint generated always as identity primary key,
    version int not null references programme.plan_version,
    at timestamptz not null,
    by uuid not null,
    act text not null,
    element text not null,
    before jsonb,
    after jsonb
);
create index plan_change_by_version on programme.plan_change (version, id);

create table programme.mandate (
    symbol_key text primary key,
    symbol text not null,
    sort_key text collate "C" not null,
    title jsonb not null,
    body text not null,
    year int not null,
    subprogrammes text[] not null,
    -- The day that it proclaims, as month and day; all three or none.
    day text check (day ~ '^\d\d-\d\d$'),
    day_since int,
    day_name jsonb,
    check ((day is null) = (day_since is null) and (day is null) = (day_name is null))
);
