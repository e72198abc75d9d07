-- The licences under which e-resources are used, what they were before each change, and what was decided about them.

create table library.licence (
    id bigint generated always as identity primary key,
    reference text not null unique,
    starts date not null,
    ends date,
    version int not null default 1,
    -- all its fields as the form writes them
    fields jsonb not null,
    check (ends >= starts)
);

create table library.licence_resource (
    licence bigint not null references library.licence,
    resource bigint not null references library.eresource,
    primary key (licence, resource)
);

create index on library.licence_resource (resource);

create table library.licence_past (
    licence bigint not null references library.licence,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    fields jsonb not null,
    primary key (licence, version)
);

create table library.licence_decision (
    id bigint generated always as identity primary key,
    licence bigint not null references library.licence,
    at timestamptz not null,
    by uuid not null,
    decision text not null check (decision in ('renew', 'negotiate', 'cancel')),
    reason text not null check (reason <> '')
);

create index on library.licence_decision (licence, id);
