-- Programmes are data: what they are called, who may join, by which form, how it is decided.
create table partners.programme (
    code text collate "C" primary key,
    version int not null default 1,
    place int not null generated always as identity,
    content jsonb not null,
    changed timestamptz not null,
    changed_by uuid not null
);

create table partners.programme_history (
    code text collate "C" not null references partners.programme,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (code, version)
);

-- secret: the hash of what opens it to whoever applied. zone: by whose clock the last day ends. parent: the earlier one
-- that it takes up again. stage: its place among those of the programme, from 0. about: the meeting that is asked for.
create table partners.application (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    programme text not null references partners.programme,
    partner bigint references partners.partner,
    person uuid,
    secret text unique,
    submission text,
    parent bigint references partners.application,
    kind text not null check (kind in ('organisation', 'person')),
    name text not null,
    mail text not null default '',
    language text not null,
    country text,
    gender text not null default '',
    zone text not null default 'UTC',
    about text not null default '',
    state text not null check (state in ('draft', 'submitted', 'admitted', 'declined', 'withdrawn')),
    stage int not null default 0,
    chosen boolean not null default false,
    is_first boolean not null default true,
    began timestamptz not null,
    submitted timestamptz,
    decided timestamptz,
    decided_by uuid,
    decision text not null default '',
    reason text not null default ''
);
create index application_by_programme on partners.application (programme, state, stage, id);
create index application_by_partner on partners.application (partner);
create index application_by_parent on partners.application (parent);

-- conflict: why the reviewer may not look at it; null where they may. scores by the code of the criterion.
create table partners.review (
    application bigint not null references partners.application,
    reviewer uuid not null,
    assigned timestamptz not null,
    assigned_by uuid not null,
    conflict text,
    scores jsonb not null default '{}',
    comment text not null default '',
    handed_in timestamptz,
    primary key (application, reviewer)
);
create index review_by_reviewer on partners.review (reviewer);
