create schema authorities;

-- A file that comes with the program and was read in, by what it was then: read again only when it is another.
create table authorities.loaded_file (
    name text primary key,
    checksum text not null
);

-- Snapshots in memory compare this number with the one they were made of.
create table authorities.edition (
    topic text primary key,
    number bigint not null
);
insert into authorities.edition values ('states', 1), ('thesaurus', 1);

create table authorities.state (
    code text primary key,
    successor text
);

create table authorities.state_membership (
    state text not null references authorities.state on delete cascade,
    from_day date not null,
    until_day date,
    primary key (state, from_day)
);

create table authorities.state_name (
    state text not null references authorities.state on delete cascade,
    place int not null,
    from_day date,
    until_day date,
    texts jsonb not null,
    -- Codes and other spellings, to be understood within the days of the name.
    aliases text[] not null,
    primary key (state, place)
);

-- What the importer adds: names by which other lists know a state, on any day.
create table authorities.state_alias (
    source text not null,
    state text not null,
    name text not null,
    primary key (source, state, name)
);

create table authorities.region (
    code text primary key,
    parent text,
    texts jsonb not null
);

create table authorities.state_region (
    state text primary key,
    region text not null
);

create table authorities.council_term (
    state text not null,
    first_year int not null,
    last_year int not null,
    seat text not null,
    primary key (state, first_year, seat)
);

create table authorities.scheme (
    code text primary key,
    namespace text not null unique,
    texts jsonb not null
);

create table authorities.concept (
    id text primary key,
    scheme text not null references authorities.scheme,
    address text not null unique,
    notation text not null,
    is_top boolean not null,
    -- What the concept was when it was last read: another reading that is just so changes nothing.
    fingerprint text not null
);
create index concept_by_scheme on authorities.concept (scheme);

create table authorities.label (
    concept text not null references authorities.concept on delete cascade,
    kind text not null check (kind in ('preferred', 'alternative', 'hidden', 'scope')),
    language text not null,
    place int not null,
    text text not null,
    -- Its place in a printed list, where the publisher gives one (Chinese, by strokes).
    list_place int,
    primary key (concept, kind, language, place)
);

-- One row for each statement of the source; the opposite direction is understood.
create table authorities.relation (
    concept text not null references authorities.concept on delete cascade,
    kind text not null check (kind in ('broader', 'narrower', 'related')),
    other text not null,
    primary key (concept, kind, other)
);
