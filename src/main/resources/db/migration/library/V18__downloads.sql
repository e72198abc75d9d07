-- Files of whole sets, as they were made of one snapshot of all records. Those of some past days are kept beside the
-- newest; their bytes are in the archive.

create table library.download_edition (
    id bigint primary key generated always as identity,
    began timestamptz not null,
    ended timestamptz,
    -- The night it was made in; null where somebody asked for it by day. Of several machines one begins a night's work.
    night date unique
);

create table library.download_file (
    edition bigint not null references library.download_edition on delete cascade,
    position int not null,
    name text not null,
    form text not null,
    columns text[] not null,
    file text not null,
    bytes bigint not null,
    rows bigint not null,
    primary key (edition, name)
);
create index download_file_by_file on library.download_file (file);
