-- Visits: where people can come, what they are shown and when, who booked, and who came.

-- opens and closes: by the clock of the place; days: of the week, from 1 for Monday.
create table occasions.station (
    code text collate "C" primary key,
    place int not null default 0,
    name jsonb not null,
    address jsonb not null default '{}',
    zone text not null,
    opens time not null,
    closes time not null check (closes > opens),
    days int[] not null,
    currency text not null
);

-- Days on which nobody is let in, whatever the rule says.
create table occasions.closure (
    id bigint primary key generated always as identity,
    station text collate "C" not null references occasions.station,
    first date not null,
    last date not null check (last >= first),
    why jsonb not null default '{}'
);

-- languages: those in which it is given; guided: whether somebody has to lead it; link: where it is watched on line,
-- told only to those who have a ticket.
create table occasions.tour (
    code text collate "C" primary key,
    version int not null default 1,
    station text collate "C" not null references occasions.station,
    mode text not null check (mode in ('in-person', 'online')),
    title jsonb not null,
    description jsonb not null,
    route jsonb not null default '{}',
    languages text[] not null,
    minutes int not null check (minutes > 0),
    capacity int not null check (capacity > 0),
    guided boolean not null default true,
    link text not null default '',
    offered boolean not null default true
);
create index tour_by_station on occasions.tour (station);

create table occasions.price (
    tour text collate "C" not null references occasions.tour,
    category text not null check (category in ('adult', 'student', 'child', 'senior', 'staff')),
    amount numeric(18, 4) not null check (amount >= 0),
    primary key (tour, category)
);

-- Guides and rooms have calendars in the ledger.
create table occasions.guide (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    station text collate "C" not null references occasions.station,
    name text not null,
    languages text[] not null,
    calendar bigint not null unique references occasions.resource
);
create table occasions.room (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    station text collate "C" not null references occasions.station,
    name jsonb not null,
    calendar bigint not null unique references occasions.resource
);

-- guide: who leads it, with the claim on their time; null where nobody does yet. No booking is taken of a guided slot
-- without somebody who is free for it.
create table occasions.slot (
    id bigint primary key generated always as identity,
    tour text collate "C" not null references occasions.tour,
    starts timestamptz not null,
    ends timestamptz not null check (ends > starts),
    language text not null,
    places bigint not null unique references occasions.resource,
    guide bigint references occasions.guide,
    guide_claim bigint references occasions.claim,
    room bigint references occasions.room,
    room_claim bigint references occasions.claim,
    cancelled boolean not null default false,
    unique (tour, starts, language),
    check ((guide is null) = (guide_claim is null)),
    check ((room is null) = (room_claim is null))
);
create index slot_by_time on occasions.slot (starts, id);

create table occasions.voucher (
    code text collate "C" primary key,
    station text collate "C" not null references occasions.station,
    percent int not null check (percent between 1 and 100),
    times int not null check (times >= 0),
    until date not null
);

-- number: by which people speak of it. The address of its page is signed, and nothing of that is kept here.
create table occasions.booking (
    id bigint primary key generated always as identity,
    number text collate "C" not null unique,
    slot bigint not null references occasions.slot,
    claim bigint references occasions.claim,
    waiting bigint references occasions.waiting,
    name text not null,
    mail text not null,
    language text not null,
    country text not null default '',
    people jsonb not null,
    amount numeric(18, 4) not null default 0,
    currency text not null,
    voucher text collate "C" references occasions.voucher,
    state text not null check (state in ('waiting', 'held', 'confirmed', 'cancelled', 'lapsed')),
    payment uuid,
    made timestamptz not null,
    changed timestamptz not null
);
create index booking_by_slot on occasions.booking (slot);
create index booking_by_claim on occasions.booking (claim);

create table occasions.ticket (
    id bigint primary key generated always as identity,
    booking bigint not null references occasions.booking,
    category text not null,
    void boolean not null default false
);
create index ticket_by_booking on occasions.ticket (booking);

-- The key with which tickets and badges are signed; doors know its public half.
create table occasions.pass_key (
    id int primary key check (id = 1),
    private bytea not null,
    public bytea not null
);

-- What was held, and who came: the record behind every number of visitors. kind: a visit of the public, of a school, a
-- briefing of a group, a visit by protocol.
create table occasions.visit (
    id bigint primary key generated always as identity,
    key text collate "C" not null unique,
    station text collate "C" not null,
    day date not null,
    mode text not null check (mode in ('in-person', 'online')),
    kind text not null check (kind in ('public', 'school', 'briefing', 'protocol')),
    language text not null
);
create index visit_by_day on occasions.visit (day);

-- ticket: whose it was, where there was one; nobody comes in twice on it.
create table occasions.visitor (
    id bigint primary key generated always as identity,
    key text collate "C" not null unique,
    visit bigint not null references occasions.visit,
    audience text not null check (audience in ('adult', 'student', 'child', 'senior', 'staff')),
    country text not null default '',
    language text not null,
    ticket bigint unique references occasions.ticket
);
create index visitor_by_visit on occasions.visitor (visit);

-- Visitors, without those who come by protocol: they are visits and not the public.
create view occasions.fact_visitors as
select
    'visits.visitors'::text as measure,
    visit.day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    visit.station as site,
    visitor.language,
    nullif(visitor.country, '') as country,
    null::text as city,
    visitor.audience,
    null::text as gender,
    visit.kind,
    'occasions.visit:' || visit.id as subject,
    jsonb_build_object('station', visit.station, 'mode', visit.mode) as facets,
    visit.id::text as record
from occasions.visitor join occasions.visit on visit.id = visitor.visit
where visit.kind <> 'protocol';

create view occasions.fact_visits as
select
    'visits.visits'::text as measure,
    day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    station as site,
    language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    kind,
    'occasions.visit:' || id as subject,
    jsonb_build_object('station', station, 'mode', mode) as facets,
    id::text as record
from occasions.visit;

insert into occasions.station (code, place, name, address, zone, opens, closes, days, currency) values
('new-york', 1, '{"ar": "نيويورك", "zh": "纽约", "en": "New York", "fr": "New York", "ru": "Нью-Йорк", "es": "Nueva York"}', '{}', 'America/New_York', '09:00', '17:00', '{1,2,3,4,5}', 'USD'),
('geneva', 2, '{"ar": "جنيف", "zh": "日内瓦", "en": "Geneva", "fr": "Genève", "ru": "Женева", "es": "Ginebra"}', '{}', 'Europe/Zurich', '09:00', '17:30', '{1,2,3,4,5}', 'CHF'),
('vienna', 3, '{"ar": "فيينا", "zh": "维也纳", "en": "Vienna", "fr": "Vienne", "ru": "Вена", "es": "Viena"}', '{}', 'Europe/Vienna', '09:00', '17:00', '{1,2,3,4,5}', 'EUR'),
('nairobi', 4, '{"ar": "نيروبي", "zh": "内罗毕", "en": "Nairobi", "fr": "Nairobi", "ru": "Найроби", "es": "Nairobi"}', '{}', 'Africa/Nairobi', '08:30', '16:30', '{1,2,3,4,5}', 'USD');
