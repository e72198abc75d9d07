-- Newsrooms elsewhere that take our items: who they are, what they agreed to, what they follow, what they took and where
-- they used it.

-- What whoever downloads agrees to, in languages. A new version is agreed to anew.
create table newsroom.download_terms (
    version int primary key,
    since timestamptz not null,
    by uuid not null,
    content jsonb not null
);
insert into newsroom.download_terms values (1, now(), '00000000-0000-0000-0000-000000000000', jsonb_build_object(
    'ar', 'يجوز نشر هذه المواد مجانا مع ذكر المصدر. ولا يجوز تغيير معناها ولا استخدامها في الإعلان. ويبلغ المستخدم عن مكان استخدامها وتاريخه.',
    'zh', '这些材料可免费使用，但须注明来源；不得改变原意，不得用于广告。请告知材料的使用媒体和日期。',
    'en', 'These items may be used free of charge if their source is named. Their meaning may not be changed, and they may not be used for advertising. Please report where and when you used them.',
    'fr', 'Ces documents peuvent être utilisés gratuitement à condition d’en citer la source. Il n’est pas permis d’en changer le sens ni de s’en servir à des fins publicitaires. Merci de signaler où et quand vous les avez utilisés.',
    'ru', 'Материалы можно использовать бесплатно при указании источника. Нельзя менять их смысл и использовать их в рекламе. Просим сообщать, где и когда они были использованы.',
    'es', 'Estos materiales pueden utilizarse gratuitamente siempre que se cite la fuente. No se puede cambiar su sentido ni usarlos en publicidad. Le rogamos que informe de dónde y cuándo los utilizó.'));

create table newsroom.organisation (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    name text not null,
    country text not null,
    contact uuid not null,
    state text not null check (state in ('applied', 'admitted', 'refused', 'ended')),
    applied timestamptz not null,
    decided timestamptz,
    decided_by uuid
);
-- A person speaks for one organisation at a time; the program for those that a file told of.
create unique index organisation_by_contact on newsroom.organisation (contact)
    where state in ('applied', 'admitted') and contact <> '00000000-0000-0000-0000-000000000000';

create table newsroom.terms_accepted (
    organisation bigint not null references newsroom.organisation,
    version int not null references newsroom.download_terms,
    at timestamptz not null,
    by uuid not null,
    primary key (organisation, version)
);

-- theme, type: empty for any. hash: of the secret in the address from which it is pulled; null where it comes by mail.
create table newsroom.subscription (
    id bigint primary key generated always as identity,
    organisation bigint not null references newsroom.organisation,
    theme text not null,
    type text not null,
    language text not null,
    form text not null check (form in ('ninjs', 'text')),
    hash text unique,
    since timestamptz not null,
    ended timestamptz
);
create index subscription_by_organisation on newsroom.subscription (organisation);

-- What a subscription by mail was told of: nothing is told twice, and nothing lost where a machine stops in between.
create table newsroom.subscription_told (
    subscription bigint not null references newsroom.subscription,
    item bigint not null,
    language text not null,
    at timestamptz not null,
    primary key (subscription, item, language)
);

-- Each taking of an item. A program that pulls comes every few minutes: what it takes again is no other download.
create table newsroom.download (
    id bigint primary key generated always as identity,
    organisation bigint not null references newsroom.organisation,
    item bigint not null references newsroom.item,
    language text not null,
    form text not null,
    subscription bigint references newsroom.subscription,
    at timestamptz not null,
    by uuid not null
);
create unique index download_pulled_once on newsroom.download (subscription, item, language);
create index download_by_organisation on newsroom.download (organisation, at desc);
create index download_by_item on newsroom.download (item);

create table newsroom.pickup (
    id bigint primary key generated always as identity,
    organisation bigint not null references newsroom.organisation,
    item bigint not null references newsroom.item,
    language text not null,
    outlet text not null,
    address text not null,
    day date not null,
    noted timestamptz not null,
    noted_by uuid not null
);
create unique index pickup_once on newsroom.pickup (organisation, item, language, outlet, address, day);
create index pickup_by_item on newsroom.pickup (item);

create index item_by_theme on newsroom.item ((content ->> 'theme'));
create index item_by_type on newsroom.item (type);

-- What others may count: what was taken, where it was used, and both together, so that who did either is counted once.
create view newsroom.fact_downloads as
select 'newsroom.downloads'::text as measure, (d.at at time zone 'UTC')::date as day, null::date as until,
       1::numeric as quantity, null::text as person, nullif(i.content ->> 'initiative', '') as initiative,
       null::text as site, d.language, o.country, null::text as city, null::text as audience, null::text as gender,
       d.form as kind, 'newsroom.item:' || d.item as subject,
       jsonb_strip_nulls(jsonb_build_object('organisation', o.id::text, 'theme', i.content ->> 'theme')) as facets,
       'd' || d.id as record
from newsroom.download d join newsroom.organisation o on o.id = d.organisation join newsroom.item i on i.id = d.item;

create view newsroom.fact_pickups as
select 'newsroom.pickups'::text as measure, p.day, null::date as until, 1::numeric as quantity, null::text as person,
       nullif(i.content ->> 'initiative', '') as initiative, null::text as site, p.language, o.country,
       null::text as city, null::text as audience, null::text as gender, p.outlet as kind,
       'newsroom.item:' || p.item as subject,
       jsonb_strip_nulls(jsonb_build_object('organisation', o.id::text, 'theme', i.content ->> 'theme')) as facets,
       'p' || p.id as record
from newsroom.pickup p join newsroom.organisation o on o.id = p.organisation join newsroom.item i on i.id = p.item;

create view newsroom.fact_item_uses as
select 'newsroom.item-uses'::text as measure, day, until, quantity, person, initiative, site, language, country, city,
       audience, gender, 'download'::text as kind, subject, facets, record from newsroom.fact_downloads
union all
select 'newsroom.item-uses'::text as measure, day, until, quantity, person, initiative, site, language, country, city,
       audience, gender, 'pickup'::text as kind, subject, facets, record from newsroom.fact_pickups;
