-- The Index to Proceedings of sessions: what it is compiled from, what came of it, what people corrected by hand, and
-- what was issued.

create table library.proceedings_index (
    id bigint generated always as identity primary key,
    organ text not null,
    session text not null,
    state text not null default 'draft' check (state in ('draft', 'checked', 'issued')),
    version int not null default 1,
    configuration jsonb not null,
    created timestamptz not null,
    unique (organ, session)
);

create table library.proceedings_snapshot (
    id bigint generated always as identity primary key,
    index bigint not null references library.proceedings_index,
    state text not null check (state in ('running', 'done', 'failed')),
    began timestamptz not null,
    ended timestamptz,
    job uuid,
    -- Records of the session that belong to the index of another one.
    excluded int not null default 0
);
-- Two snapshots of one index at once would each be half of it.
create unique index proceedings_snapshot_runs_alone on library.proceedings_snapshot (index) where state = 'running';

-- Records as they were: fields end with U+001E, subfields begin with U+001F.
create table library.proceedings_source (
    snapshot bigint not null references library.proceedings_snapshot,
    type text not null,
    number bigint not null,
    content text not null,
    primary key (snapshot, type, number)
);

create table library.proceedings_run (
    id bigint generated always as identity primary key,
    index bigint not null references library.proceedings_index,
    snapshot bigint not null references library.proceedings_snapshot,
    section text not null,
    at timestamptz not null,
    state text not null check (state in ('done', 'failed')),
    problem text not null default '',
    faults jsonb not null default '[]'
);
create index proceedings_run_by_section on library.proceedings_run (index, section, id desc);

create table library.proceedings_line (
    run bigint not null references library.proceedings_run,
    place int not null,
    content jsonb not null,
    primary key (run, place)
);

-- Kept apart from what is compiled, and laid over each compilation.
create table library.proceedings_correction (
    id bigint generated always as identity primary key,
    index bigint not null references library.proceedings_index,
    section text not null,
    key text not null,
    act text not null check (act in ('changed', 'hidden', 'added')),
    before jsonb,
    after jsonb not null,
    at timestamptz not null,
    by uuid not null,
    unique (index, section, key)
);

-- An index that is issued again keeps the day of its first issue as that on which it counts.
create table library.proceedings_issue (
    id bigint generated always as identity primary key,
    index bigint not null references library.proceedings_index,
    day date not null,
    at timestamptz not null,
    by uuid not null,
    year text not null
);
create index proceedings_issue_by_index on library.proceedings_issue (index, id desc);

create table library.proceedings_issued_line (
    issue bigint not null references library.proceedings_issue,
    section text not null,
    place int not null,
    content jsonb not null,
    primary key (issue, section, place)
);

create view library.fact_indexes as
select 'library.indexes'::text as measure, min(issue.day) as day, null::date as until, 1::numeric as quantity,
       null::text as person, null::text as initiative, null::text as site, null::text as language, null::text as country,
       null::text as city, null::text as audience, null::text as gender, null::text as kind,
       index.organ || '-' || index.session as subject,
       jsonb_build_object('body', index.organ, 'session', index.session) as facets,
       index.organ || '-' || index.session as record
from library.proceedings_index index join library.proceedings_issue issue on issue.index = index.id
group by index.organ, index.session;
