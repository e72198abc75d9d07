-- Pictures, what is said of them in each language, and what was made of them for the web.

create schema if not exists media;

-- file: the SHA-256 of the bytes that were brought; turned: how a camera says it was held (1 to 8); width and height: as it
-- is seen, turned upright; words: all that is said of it, for its people's own list; key: by which a file of an earlier
-- system knows it, so that it is not taken in twice.
create table media.picture (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    file text collate "C" not null unique,
    media_type text not null,
    name text not null,
    width int not null check (width > 0),
    height int not null check (height > 0),
    turned int not null default 1 check (turned between 1 and 8),
    content jsonb not null,
    words text not null default '',
    created timestamptz not null,
    created_by uuid not null
);

create table media.picture_history (
    picture bigint not null references media.picture,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (picture, version)
);

-- What was made of a picture once: by the file it was made from, so that it never changes under its address.
create table media.rendition (
    file text collate "C" not null,
    format text not null check (format in ('webp', 'jpeg')),
    width int not null,
    height int not null,
    blob text collate "C" not null,
    primary key (file, format, width)
);
create index rendition_by_blob on media.rendition (blob);
