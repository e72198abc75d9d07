-- Letters with what is new, for whoever asked for them, with or without an account.

-- languages: those that the reader reads, the dearest first. confirm: the hash of the secret in the letter that asks
-- whether the owner of the address wants it; asked, confirmed: when the consent was asked for and given, kept as its
-- proof. leave: the secret with which the letters are ended or changed; it gives nothing else to whoever has it.
create table newsroom.digest_reader (
    id bigint primary key generated always as identity,
    address text not null,
    languages text[] not null check (cardinality(languages) > 0),
    rhythm text not null check (rhythm in ('daily', 'weekly')),
    channels text[] not null default '{}',
    themes text[] not null default '{}',
    confirm text unique,
    leave text not null unique,
    asked timestamptz not null,
    confirmed timestamptz,
    ended timestamptz,
    next timestamptz not null
);
create unique index digest_reader_by_address on newsroom.digest_reader (lower(address)) where ended is null;
create index digest_reader_by_time on newsroom.digest_reader (next) where confirmed is not null and ended is null;

create table newsroom.digest_letter (
    id bigint primary key generated always as identity,
    reader bigint not null references newsroom.digest_reader,
    at timestamptz not null,
    language text not null,
    items int not null
);

-- What each reader was told of, so that nothing is sent twice, whatever language it came in.
create table newsroom.digest_told (
    reader bigint not null references newsroom.digest_reader,
    item bigint not null,
    letter bigint not null references newsroom.digest_letter,
    language text not null,
    primary key (reader, item)
);

create view newsroom.fact_digests as
select 'newsroom.digests'::text as measure, (l.at at time zone 'UTC')::date as day, null::date as until,
       1::numeric as quantity, null::text as person, null::text as initiative, null::text as site, l.language,
       null::text as country, null::text as city, null::text as audience, null::text as gender, r.rhythm as kind,
       null::text as subject, '{}'::jsonb as facets, l.id::text as record
from newsroom.digest_letter l join newsroom.digest_reader r on r.id = l.reader;

create view newsroom.fact_digest_readers as
select 'newsroom.digest-readers'::text as measure, (confirmed at time zone 'UTC')::date as day,
       (ended at time zone 'UTC')::date as until, 1::numeric as quantity, null::text as person,
       null::text as initiative, null::text as site, languages[1] as language, null::text as country,
       null::text as city, null::text as audience, null::text as gender, rhythm as kind, null::text as subject,
       '{}'::jsonb as facets, id::text as record
from newsroom.digest_reader where confirmed is not null;
