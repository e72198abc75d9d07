-- Who belongs to which programme: from a decision to a decision.
create table partners.membership (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    programme text not null references partners.programme,
    partner bigint not null references partners.partner,
    application bigint references partners.application,
    state text not null check (state in ('active', 'suspended', 'ended')),
    since date not null,
    until date,
    underrepresented boolean not null default false,
    check (until >= since)
);
create unique index membership_live on partners.membership (programme, partner) where state <> 'ended';
create index membership_by_partner on partners.membership (partner);
create index membership_by_application on partners.membership (application);

-- The days on which a membership counts: suspending ends one, resuming begins the next.
create table partners.spell (
    membership bigint not null references partners.membership,
    since date not null,
    until date check (until >= since),
    primary key (membership, since)
);

create table partners.membership_event (
    id bigint primary key generated always as identity,
    membership bigint not null references partners.membership,
    kind text not null check (kind in ('admitted', 'renewed', 'suspended', 'resumed', 'withdrawn', 'ended')),
    day date not null,
    until date,
    decision text not null default '',
    reason text not null default '',
    at timestamptz not null,
    by uuid not null
);
create index membership_event_by_membership on partners.membership_event (membership, id);

create table partners.commitment (
    membership bigint not null references partners.membership,
    code text not null,
    signed date not null,
    primary key (membership, code)
);

create table partners.yearly_report (
    membership bigint not null references partners.membership,
    year int not null,
    submission text not null,
    received timestamptz,
    primary key (membership, year)
);

-- What fellows wrote: where, in which language.
create table partners.story (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    membership bigint not null references partners.membership,
    title text not null,
    language text not null,
    outlet text not null default '',
    address text not null default '',
    day date not null
);
create index story_by_membership on partners.story (membership, day);

-- A country looked at in depth, on behalf of an initiative.
create table partners.country_review (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    initiative text not null,
    country text not null,
    day date not null,
    summary text not null default ''
);
