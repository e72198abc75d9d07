-- Work lists of cataloguers. A record stands in one list at most: while it is in somebody's, it is closed to others.

create table library.work_list (
    id bigint primary key generated always as identity,
    owner uuid not null,
    name text not null,
    note text not null,
    created timestamptz not null,
    unique (owner, name)
);

create table library.work_list_record (
    record bigint primary key references library.record,
    list bigint not null references library.work_list on delete cascade,
    added timestamptz not null,
    note text not null default ''
);
create index work_list_record_by_list on library.work_list_record (list, added, record);
