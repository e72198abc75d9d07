-- Calls for contributions to events, what was sent in, and what became of it.

-- form: the code of the form that contributors fill in; it asks for `title` and `abstract`. kinds, criteria: lists of
-- codes with names. blind: reviewers do not see who it is. reviews: how many it takes to decide. closes: the last day,
-- by the clock of each contributor.
create table occasions.call (
    event text collate "C" primary key references occasions.event,
    version int not null default 1,
    state text not null default 'draft' check (state in ('draft', 'open', 'published')),
    words jsonb not null default '{}',
    form text collate "C" not null,
    kinds jsonb not null,
    criteria jsonb not null,
    blind boolean not null,
    reviews int not null check (reviews between 0 and 20),
    closes date not null,
    changed timestamptz not null,
    changed_by uuid not null
);

-- handed_in: the submission of the form that counts; draft: the one being filled in, the first or a changed one.
-- session: the part of the programme that it became. extras: what belongs to it, each with a link.
create table occasions.contribution (
    id bigint primary key generated always as identity,
    event text collate "C" not null references occasions.call,
    kind text collate "C" not null,
    name text not null,
    mail text not null,
    organisation text not null default '',
    country text not null default '',
    gender text not null default 'unknown',
    language text not null,
    zone text not null,
    title jsonb not null default '{}',
    abstract jsonb not null default '{}',
    coauthors text[] not null default '{}',
    state text not null default 'draft' check (state in
        ('draft', 'submitted', 'accepted', 'declined', 'withdrawn')),
    handed_in bigint,
    draft bigint,
    session bigint references occasions.event_session on delete set null,
    reason text not null default '',
    extras jsonb not null default '[]',
    begun timestamptz not null,
    submitted timestamptz,
    decided timestamptz
);
create index contribution_by_event on occasions.contribution (event, state, id);
create index contribution_by_submission on occasions.contribution (handed_in) where handed_in is not null;
create index contribution_by_draft on occasions.contribution (draft) where draft is not null;

-- What was recorded of a part of the programme.
alter table occasions.event_session add column recording bigint;
create index event_session_by_recording on occasions.event_session (recording) where recording is not null;

-- Contributions that were sent in and not taken back.
create view occasions.fact_contributions as
select
    'occasions.contributions'::text as measure,
    (contribution.submitted at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    nullif(event.initiative, '') as initiative,
    null::text as site,
    contribution.language,
    nullif(contribution.country, '') as country,
    null::text as city,
    null::text as audience,
    nullif(contribution.gender, 'unknown') as gender,
    event.kind,
    'occasions.event:' || event.code as subject,
    '{}'::jsonb as facets,
    event.code as record
from occasions.contribution join occasions.event on event.code = contribution.event
where contribution.submitted is not null and contribution.state in ('submitted', 'accepted', 'declined');
