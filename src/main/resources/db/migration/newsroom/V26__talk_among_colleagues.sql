-- What readers of closed channels say of an item. hidden: taken from the others' sight by whoever wrote it or by the
-- newsroom; it stays here, so that it can be told who did what.
create table newsroom.talk (
    id bigint primary key generated always as identity,
    item bigint not null references newsroom.item,
    at timestamptz not null,
    by uuid not null,
    words text not null check (words <> ''),
    hidden timestamptz,
    hidden_by uuid
);
create index talk_by_item on newsroom.talk (item, id);
