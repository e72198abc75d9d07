-- Circles of readers: whom a closed channel is for. A member is known by the address of their account, which a list of
-- delegates or journalists may name before the account is made.

create table newsroom.circle (
    code text collate "C" primary key,
    version int not null default 1,
    content jsonb not null,
    changed timestamptz not null,
    changed_by uuid not null
);

create table newsroom.circle_history (
    code text collate "C" not null references newsroom.circle,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (code, version)
);

-- mail: in small letters. tie: what ties the member to the circle, in the circle's own kind: a state by its ISO 3166-1
-- alpha-3 code, an organisation's name, a duty station. since, until: days, both included. A membership that was ended or
-- changed keeps its row.
create table newsroom.circle_member (
    id bigint primary key generated always as identity,
    circle text collate "C" not null references newsroom.circle,
    mail text not null check (mail = lower(mail)),
    tie text not null default '',
    since date not null,
    until date check (until >= since),
    admitted timestamptz not null,
    admitted_by uuid not null,
    ended timestamptz,
    ended_by uuid
);
create unique index circle_member_once on newsroom.circle_member (circle, mail) where ended is null;
create index circle_member_by_mail on newsroom.circle_member (mail) where ended is null;
