-- What is put together for media organisations: pictures, recordings and texts under terms, and who took what.

-- terms: the number of the wording of the terms, one more with each change of it.
create table media.package (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    terms int not null default 1,
    offered boolean not null default false,
    content jsonb not null,
    created timestamptz not null,
    created_by uuid not null
);

create table media.package_history (
    package bigint not null references media.package,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (package, version)
);

create table media.acceptance (
    package bigint not null references media.package,
    terms int not null,
    person uuid not null,
    organisation text not null,
    at timestamptz not null,
    primary key (package, terms, person)
);

create table media.download (
    id bigint primary key generated always as identity,
    package bigint not null references media.package,
    part text not null,
    person uuid not null,
    organisation text not null,
    language text not null,
    at timestamptz not null
);
create index download_by_package on media.download (package, at desc);

-- What was taken away, one row a download: a flow.
create view media.fact_downloads as
select
    'media.downloads'::text as measure,
    (at at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    null::text as site,
    language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    split_part(part, ':', 1) as kind,
    'media.package:' || package as subject,
    jsonb_build_object('organisation', organisation) as facets,
    package::text as record
from media.download;
