-- Consultations: what people said, under which themes it stands, and the outcome document that says on whom each of its
-- paragraphs stands.

-- salt: with which addresses become keys, so that nobody is told from one consultation to another.
create table partners.consultation (
    code text collate "C" primary key,
    title jsonb not null,
    about jsonb not null,
    form text not null,
    opens date not null,
    closes date not null check (closes >= opens),
    languages text[] not null,
    initiative text not null default '',
    salt text not null
);

-- number: by which paragraphs cite it. person: a keyed hash of the address, which itself is not kept. secret: the hash of
-- what opens it to whoever wrote it. name: only where they agreed to be named.
create table partners.contribution (
    id bigint primary key generated always as identity,
    consultation text collate "C" not null references partners.consultation,
    number int not null,
    submission text not null,
    language text not null,
    country text,
    name text not null default '',
    person text not null,
    secret text unique,
    received timestamptz not null,
    erased timestamptz,
    unique (consultation, number)
);
create index contribution_by_submission on partners.contribution (submission);

-- parent: the theme under which it is grouped.
create table partners.theme (
    id bigint primary key generated always as identity,
    consultation text collate "C" not null references partners.consultation,
    parent bigint references partners.theme,
    words jsonb not null
);
create index theme_by_consultation on partners.theme (consultation, id);

-- quote: the very words of the answer to a question.
create table partners.passage (
    id bigint primary key generated always as identity,
    contribution bigint not null references partners.contribution,
    question text not null,
    quote text not null,
    theme bigint not null references partners.theme
);
create index passage_by_contribution on partners.passage (contribution);
create index passage_by_theme on partners.passage (theme);

-- A version that was published never changes.
create table partners.outcome (
    id bigint primary key generated always as identity,
    consultation text collate "C" not null references partners.consultation,
    version int not null,
    published date,
    unique (consultation, version)
);
create unique index outcome_in_work on partners.outcome (consultation) where published is null;

create table partners.outcome_paragraph (
    id bigint primary key generated always as identity,
    outcome bigint not null references partners.outcome,
    place int not null,
    heading boolean not null,
    words jsonb not null,
    unique (outcome, place) deferrable initially deferred
);

create table partners.outcome_citation (
    paragraph bigint not null references partners.outcome_paragraph on delete cascade,
    contribution bigint not null references partners.contribution,
    primary key (paragraph, contribution)
);
create index outcome_citation_by_contribution on partners.outcome_citation (contribution);

create view partners.fact_contributions as
select
    'partners.contributions'::text as measure,
    (contribution.received at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    contribution.person,
    nullif(consultation.initiative, '') as initiative,
    null::text as site,
    contribution.language,
    contribution.country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    null::text as kind,
    'partners.consultation:' || consultation.code as subject,
    jsonb_build_object('consultation', consultation.code) as facets,
    consultation.code as record
from partners.contribution
join partners.consultation on consultation.code = contribution.consultation;

create view partners.fact_contributors as
select
    'partners.contributors'::text as measure,
    day,
    until,
    quantity,
    person,
    initiative,
    site,
    language,
    country,
    city,
    audience,
    gender,
    kind,
    subject,
    facets,
    record
from partners.fact_contributions;
