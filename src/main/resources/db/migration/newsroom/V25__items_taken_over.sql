-- An item that a centre took over from another and tells in its own words or languages. language: the one it was taken
-- in; changed: when the original last said something else since, and nobody of the centre has said that they saw it.
create table newsroom.taken_over (
    item bigint primary key references newsroom.item,
    origin bigint not null references newsroom.item check (origin <> item),
    language text not null,
    at timestamptz not null,
    by uuid not null,
    changed timestamptz
);
create index taken_over_by_origin on newsroom.taken_over (origin);
