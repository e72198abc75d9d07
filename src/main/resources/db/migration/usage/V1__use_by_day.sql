-- What was used, by day: counted from the journals by the rules of the COUNTER Code of Practice 5.1, and what earlier
-- systems know only as totals.

create schema if not exists usage;

-- One row for all use of one item on one day in one language from one city. Made from the journal and nothing else: a
-- day is counted as a whole and its rows are replaced, so nothing can count twice and all can be made anew.
--
-- id: of the row's other words, the same each time the day is counted. item: `library.document:12`, empty for pages
-- that show no item. data_type, access_type, access_method: the words of the standard ('Report', 'Open', 'Regular').
-- language: a BCP 47 tag. country: ISO 3166 in two letters. city: a key of usage.city. All of them empty where unknown.
create table usage.daily (
    day date not null,
    id bigint not null,
    site text collate "C" not null,
    item text collate "C" not null,
    data_type text collate "C" not null,
    access_type text collate "C" not null,
    access_method text collate "C" not null,
    language text collate "C" not null,
    country text collate "C" not null,
    city text collate "C" not null,
    views bigint not null,
    searches bigint not null,
    total_item_investigations bigint not null,
    unique_item_investigations bigint not null,
    unique_title_investigations bigint not null,
    total_item_requests bigint not null,
    unique_item_requests bigint not null,
    unique_title_requests bigint not null,
    primary key (day, id)
);
create index daily_by_item on usage.daily (item, day);

-- Who came, once a month and site: on the first day of the month that a key was met. An anonymous visitor's key lives
-- a month, a signed-in person's lasts.
create table usage.visitor (
    month date not null,
    site text collate "C" not null,
    person text collate "C" not null,
    day date not null,
    language text collate "C" not null,
    country text collate "C" not null,
    city text collate "C" not null,
    primary key (month, site, person)
);

-- How far the journals of each day are counted: the segments with the bytes that were read of them. Written in the
-- transaction that replaces the day's rows.
create table usage.counted (
    day date primary key,
    segments text not null,
    robots bigint not null,
    at timestamptz not null
);

-- What was used, as it was known when it was last counted, so that the use of an item outlives the item.
-- parent: the item that it is a part of; title_item: the item whose title counts, for books and their parts.
create table usage.item (
    item text collate "C" primary key,
    title jsonb not null,
    symbol text not null,
    data_type text collate "C" not null,
    access_type text collate "C" not null,
    published date,
    parent text collate "C" not null,
    title_item text collate "C" not null,
    path text not null
);

create table usage.city (
    city text collate "C" primary key,
    country text collate "C" not null,
    name jsonb not null,
    latitude double precision,
    longitude double precision
);

-- A file that came in from an earlier system. The same bytes come in once.
create table usage.import (
    id bigint primary key generated always as identity,
    kind text not null check (kind in ('access-log', 'usage-totals', 'counter-report')),
    name text not null,
    sha256 text collate "C" not null,
    rows bigint not null,
    at timestamptz not null,
    by uuid not null,
    unique (kind, sha256)
);

-- One total of an earlier system, just as its file says it. The days of the total are day to until; facts count it on
-- the first. metric: views, users, searches, or one of the standard's in its own words ('Unique_Item_Requests').
create table usage.imported (
    id bigint primary key generated always as identity,
    import bigint not null references usage.import on delete cascade,
    line bigint not null,
    day date not null,
    until date not null,
    site text collate "C" not null,
    item text collate "C" not null,
    metric text collate "C" not null,
    data_type text collate "C" not null,
    access_type text collate "C" not null,
    access_method text collate "C" not null,
    language text collate "C" not null,
    country text collate "C" not null,
    city text collate "C" not null,
    theme text collate "C" not null,
    quantity bigint not null check (quantity >= 0)
);
create index imported_by_metric on usage.imported (metric, site, day);
create index imported_by_item on usage.imported (item, day) where item <> '';
create index imported_by_import on usage.imported (import, line);

-- The secrets by which people become keys. One lasts, for those who are signed in; the others are for a month each and
-- are deleted after it.
create table usage.secret (
    month text collate "C" primary key,
    secret bytea not null,
    made timestamptz not null
);
