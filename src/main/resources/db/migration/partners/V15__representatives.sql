-- Whom a member of a programme may name to speak for it: how many of each kind, and how many months a pass of theirs holds.
create table partners.representation (
    programme text primary key references partners.programme,
    mains int not null check (mains >= 0),
    additionals int not null check (additionals >= 0),
    youth int not null check (youth >= 0),
    months int not null check (months between 1 and 60)
);

-- content: as the staff confirmed it; wanted: as the member would have it, until the staff has looked at it. Whoever was
-- never confirmed has no content; whoever asked to be forgotten keeps kind, country and gender.
create table partners.representative (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    membership bigint not null references partners.membership,
    version int not null default 1,
    content jsonb,
    wanted jsonb,
    kind text generated always as (coalesce(content ->> 'kind', wanted ->> 'kind')) stored,
    since date,
    ended date,
    erased timestamptz,
    changed timestamptz not null,
    changed_by uuid not null
);
create index representative_by_membership on partners.representative (membership);
create index representative_waiting on partners.representative (id) where wanted is not null;

create table partners.representative_history (
    representative bigint not null references partners.representative,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    content jsonb,
    wanted jsonb,
    primary key (representative, version)
);

-- Whether a pass lets somebody in today is asked of the pass, of whom it is for and of the membership behind them.
create table partners.pass (
    id bigint primary key generated always as identity,
    representative bigint not null references partners.representative,
    since date not null,
    until date not null check (until >= since),
    issued timestamptz not null,
    issued_by uuid not null,
    withdrawn timestamptz,
    withdrawn_by uuid,
    reason text not null default ''
);
create index pass_by_representative on partners.pass (representative, until);

-- The pair by which passes are signed, made once.
create table partners.pass_key (
    id int primary key check (id = 1),
    private bytea not null,
    public bytea not null
);
