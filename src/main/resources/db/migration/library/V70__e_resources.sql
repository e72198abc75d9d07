-- E-resources: what the library subscribes to, and the titles within.

create table library.duty_station (
    code text primary key,
    name jsonb not null,
    country text not null,
    audience text not null check (audience in ('headquarters', 'field'))
);

create table library.eresource (
    id bigint generated always as identity primary key,
    code text not null unique,
    kind text not null,
    vendor text not null,
    version int not null default 1,
    -- the day of the newest title list that was taken in
    listed date,
    -- all its fields as the form writes them
    fields jsonb not null
);

-- Apart, so that nothing which reads a resource meets it.
create table library.eresource_secret (
    resource bigint primary key references library.eresource,
    secret text not null
);

-- A title within a resource, in all the rows that the vendor's list has of it.
create table library.eresource_title (
    id bigint generated always as identity primary key,
    resource bigint not null references library.eresource,
    -- by which the title is the same in the next list
    key text not null,
    title text not null,
    -- how it sorts and under which letter it stands
    sort text not null,
    letter text not null,
    print text not null,
    online text not null,
    publisher text not null,
    type text not null check (type in ('serial', 'monograph')),
    rows jsonb not null,
    -- the day of the first list without it
    gone date,
    unique (resource, key)
);

create index on library.eresource_title (letter, sort, id) where gone is null;
create index on library.eresource_title (online) where online <> '';
create index on library.eresource_title (print) where print <> '';
