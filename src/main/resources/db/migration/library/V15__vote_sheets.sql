-- Votes read from the sheets of the voting machine, or entered by hand, until they become records of the collection.

create table library.vote_sheet (
    id bigint primary key generated always as identity,
    -- Empty where it was entered by hand; the same sheet is read once.
    file text unique,
    name text not null,
    body text not null,
    session text not null,
    day date not null,
    meeting text not null,
    draft text not null,
    resolution text not null,
    title text not null,
    agenda text not null,
    item text not null,
    item_title text not null,
    modality text not null,
    yes int not null,
    no int not null,
    abstain int not null,
    not_voting int not null,
    verdict text not null default 'open' check (verdict in ('open', 'accepted', 'refused')),
    record bigint references library.record,
    taken_at timestamptz not null,
    taken_by uuid not null,
    decided_at timestamptz,
    decided_by uuid,
    check ((verdict = 'accepted') = (record is not null))
);
create index vote_sheet_open on library.vote_sheet (day, id) where verdict = 'open';

create table library.vote_sheet_ballot (
    sheet bigint not null references library.vote_sheet,
    position int not null,
    state text collate "C" not null,
    letter text not null check (letter in ('Y', 'N', 'A', 'X')),
    name text not null,
    primary key (sheet, position),
    unique (sheet, state)
);
