-- Payments and what was given back of them. No data of cards.

create schema if not exists payments;

-- what: the thing that is paid for. attempt: of one thing one after the other. session: by which the provider knows it;
-- null until it has answered for the first time.
create table payments.payment (
    id uuid primary key,
    number bigint not null unique generated always as identity (start with 10001),
    what text collate "C" not null,
    attempt int not null,
    amount numeric(18, 4) not null check (amount > 0),
    currency text not null,
    way text not null check (way in ('card', 'invoice', 'at-the-door')),
    words jsonb not null,
    language text not null,
    payer text not null default '',
    mail text not null default '',
    back text not null,
    state text not null default 'open' check (state in ('open', 'settled', 'failed')),
    till text,
    session text collate "C",
    page text,
    begun timestamptz not null,
    closes timestamptz not null,
    settled timestamptz,
    unique (what, attempt),
    check ((state = 'settled') = (settled is not null)),
    check ((way = 'card') = (till is not null))
);
-- Of one thing no two are open: whoever comes second goes on with the first.
create unique index payment_open on payments.payment (what) where state = 'open';
create unique index payment_by_session on payments.payment (session) where session is not null;
create index payment_to_ask on payments.payment (begun) where state = 'open' and way = 'card';
create index payment_by_day on payments.payment (begun);

-- done: when the provider took the order, or a person gave the money back; null until then.
create table payments.refund (
    id uuid primary key,
    payment uuid not null references payments.payment,
    amount numeric(18, 4) not null check (amount > 0),
    reason text not null,
    wanted timestamptz not null,
    done timestamptz,
    unique (payment, reason)
);
create index refund_to_do on payments.refund (wanted) where done is null;

-- The till for trying things out: what its page was told. No money.
create table payments.trial (
    session text collate "C" primary key,
    amount numeric(18, 4) not null,
    currency text not null,
    words text not null,
    back text not null,
    state text not null default 'open' check (state in ('open', 'paid', 'over')),
    returned numeric(18, 4) not null default 0
);
