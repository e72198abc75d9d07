-- What the fellows of a programme do, hour by hour, at the clock of the place.
create table partners.session (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    programme text not null references partners.programme,
    day date not null,
    starts time not null,
    ends time not null check (ends > starts),
    name jsonb not null,
    place jsonb not null,
    speaker text not null default '',
    language text not null
);
create index session_by_programme on partners.session (programme, day, starts);
create index story_by_language on partners.story (language, membership);
