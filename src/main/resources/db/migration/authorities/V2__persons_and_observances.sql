-- Entries of persons and of observances, and what each was before every change.

insert into authorities.edition values ('persons', 1), ('observances', 1);

-- content: the whole entry, in the form of its kind; entries are some thousands and are read as a whole.
create table authorities.entry (
    kind text not null check (kind in ('persons', 'observances')),
    id text collate "C" not null,
    version int not null default 1,
    content jsonb not null,
    created timestamptz not null,
    created_by uuid not null,
    primary key (kind, id)
);

create table authorities.entry_history (
    kind text not null,
    id text collate "C" not null,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (kind, id, version),
    foreign key (kind, id) references authorities.entry
);
