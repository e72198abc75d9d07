-- What donors give: by which agreement, for what, what came in of it, and what became of it.

-- partner: the donor. symbol: by which both sides know it. language: in which the donor is reported to.
-- acknowledged: whether the donor agrees to be thanked in public.
create table partners.agreement (
    id bigint primary key generated always as identity,
    version int not null default 1,
    partner bigint not null references partners.partner,
    symbol text not null unique,
    title jsonb not null,
    aim jsonb not null,
    parties text not null default '',
    initiative text not null default '',
    language text not null,
    since date not null,
    until date,
    acknowledged boolean not null default false,
    check (until >= since)
);
create index agreement_by_partner on partners.agreement (partner);

-- kind: signed, as both sides signed it; report, as it went to the donor. It lies here and not among the files of the
-- house, for it is nobody else's.
create table partners.agreement_file (
    id bigint primary key generated always as identity,
    agreement bigint not null references partners.agreement,
    kind text not null check (kind in ('signed', 'report')),
    name text not null,
    bytes bytea not null,
    at timestamptz not null
);
create index agreement_file_by_agreement on partners.agreement_file (agreement, id);

-- minor: the amount in the smallest unit of its currency, which has so many digits; of a thing what it is thought to be
-- worth. rate: how many dollars one unit was on rate_day, where anybody stated it.
create table partners.gift (
    id bigint primary key generated always as identity,
    agreement bigint not null references partners.agreement,
    kind text not null check (kind in ('money', 'in-kind')),
    purpose text not null,
    day date not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    digits smallint not null check (digits between 0 and 4),
    minor bigint not null check (minor > 0),
    what jsonb not null,
    condition text not null default '',
    rate numeric check (rate > 0),
    rate_day date,
    check ((rate is null) = (rate_day is null))
);
create index gift_by_agreement on partners.gift (agreement, id);

create table partners.instalment (
    id bigint primary key generated always as identity,
    gift bigint not null references partners.gift,
    due date not null,
    minor bigint not null check (minor > 0),
    received date,
    came bigint check (came > 0),
    check ((received is null) = (came is null))
);
create index instalment_by_gift on partners.instalment (gift, due);

-- item: what it paid for, as its own module knows it.
create table partners.gift_use (
    id bigint primary key generated always as identity,
    gift bigint not null references partners.gift,
    day date not null,
    minor bigint not null check (minor > 0),
    what jsonb not null,
    item text,
    initiative text not null default ''
);
create index gift_use_by_gift on partners.gift_use (gift, day);

create table partners.donor_report (
    id bigint primary key generated always as identity,
    agreement bigint not null references partners.agreement,
    due date not null,
    sent date,
    file bigint references partners.agreement_file,
    reminded timestamptz,
    unique (agreement, due)
);
create index donor_report_open on partners.donor_report (due) where sent is null;

create view partners.fact_gift_value as
select
    'partners.gift_value'::text as measure,
    gift.day,
    null::date as until,
    gift.minor / (10::numeric ^ gift.digits) as quantity,
    null::text as person,
    nullif(agreement.initiative, '') as initiative,
    null::text as site,
    null::text as language,
    partner.country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    gift.kind,
    'partners.agreement:' || agreement.id as subject,
    jsonb_build_object('currency', gift.currency, 'purpose', gift.purpose) as facets,
    agreement.id::text as record
from partners.gift
join partners.agreement on agreement.id = gift.agreement
join partners.partner on partner.id = agreement.partner;

-- Of those alone whose worth in dollars somebody stated, on a day.
create view partners.fact_gift_value_converted as
select
    'partners.gift_value_converted'::text as measure,
    gift.day,
    null::date as until,
    round(gift.minor / (10::numeric ^ gift.digits) * coalesce(gift.rate, 1), 2) as quantity,
    null::text as person,
    nullif(agreement.initiative, '') as initiative,
    null::text as site,
    null::text as language,
    partner.country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    gift.kind,
    'partners.agreement:' || agreement.id as subject,
    jsonb_build_object('purpose', gift.purpose) as facets,
    agreement.id::text as record
from partners.gift
join partners.agreement on agreement.id = gift.agreement
join partners.partner on partner.id = agreement.partner
where gift.rate is not null or gift.currency = 'USD';
