-- Organisations and people who take part: who they are, who speaks for them, what was written to them and by them.

create schema if not exists partners;

-- content: names, description, country, type, gender ... key: by which a file of an earlier system knows the partner.
-- merged_into: who they turned out to be; the row stays, so that a merge can be undone. erased: when a person's data
-- were taken out; country and gender stay, for what was counted.
create table partners.partner (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    kind text not null check (kind in ('organisation', 'person')),
    content jsonb not null,
    country text generated always as (nullif(content ->> 'country', '')) stored,
    type text generated always as (nullif(content ->> 'type', '')) stored,
    gender text generated always as (nullif(content ->> 'gender', '')) stored,
    merged_into bigint references partners.partner,
    erased timestamptz,
    changed timestamptz not null,
    changed_by uuid not null
);
create index partner_by_country on partners.partner (country) where merged_into is null;

create table partners.partner_history (
    partner bigint not null references partners.partner,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (partner, version)
);

-- What a partner is recognised by. kind: name, a folded name in any language; word, each word of one; sound, the
-- consonants of a name in Latin letters, whatever its script; web, mail, authority.
create table partners.partner_key (
    partner bigint not null references partners.partner,
    kind text not null check (kind in ('name', 'word', 'sound', 'web', 'authority')),
    key text collate "C" not null,
    primary key (kind, key, partner)
);
create index partner_key_by_partner on partners.partner_key (partner);

-- Pairs that somebody looked at and told apart.
create table partners.told_apart (
    one bigint not null references partners.partner,
    other bigint not null references partners.partner check (one < other),
    at timestamptz not null,
    by uuid not null,
    primary key (one, other)
);

-- moved: the rows of each table that went over, so that just these come back.
create table partners.merge (
    id bigint primary key generated always as identity,
    losing bigint not null references partners.partner,
    gaining bigint not null references partners.partner,
    moved jsonb not null,
    at timestamptz not null,
    by uuid not null,
    undone timestamptz,
    undone_by uuid
);
create index merge_by_gaining on partners.merge (gaining, id);

-- keeps: whoever signs in by this address may keep the partner's own profile.
create table partners.contact (
    id bigint primary key generated always as identity,
    partner bigint not null references partners.partner,
    name text not null,
    mail text not null default '',
    language text not null,
    role text not null check (role in ('head', 'focal-point', 'representative', 'press', 'self')),
    keeps boolean not null default false,
    ended timestamptz
);
create index contact_by_partner on partners.contact (partner) where ended is null;
create index contact_by_mail on partners.contact (mail) where ended is null and keeps;

-- way: out was sent by us, in came to us, note was said or done.
create table partners.correspondence (
    id bigint primary key generated always as identity,
    partner bigint not null references partners.partner,
    way text not null check (way in ('out', 'in', 'note')),
    language text not null,
    address text not null default '',
    subject text not null,
    body text not null,
    at timestamptz not null,
    by uuid not null
);
create index correspondence_by_partner on partners.correspondence (partner, at desc);
