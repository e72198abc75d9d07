-- The capacity ledger: what can be given away once only, who has it, and how that came about.

create schema if not exists occasions;

-- taken: the sum of what the live parts take, kept here so that one row is all that takers wait for. More than the
-- capacity only where that became smaller after places were given away. Room is left in the pages, so that the row that
-- everybody changes stays where it is.
create table occasions.resource (
    id bigint primary key generated always as identity,
    kind text not null check (kind in ('places', 'guide', 'room', 'interpreter')),
    capacity int not null default 0 check (capacity >= 0),
    taken int not null default 0 check (taken >= 0)
) with (fillfactor = 40);

-- until: by when what is held is confirmed or given back.
create table occasions.claim (
    id bigint primary key generated always as identity,
    holder text collate "C" not null,
    state text not null check (state in ('held', 'confirmed', 'released')),
    until timestamptz,
    made timestamptz not null,
    check ((state = 'held') = (until is not null))
) with (fillfactor = 80);
create index claim_by_end on occasions.claim (until) where state = 'held';

-- A part takes so many places of what is counted, or a span of the time of what has a calendar. Of one calendar no two
-- spans that are live meet: whatever a program does wrong, the database refuses the second.
create table occasions.part (
    id bigint primary key generated always as identity,
    claim bigint not null references occasions.claim,
    resource bigint not null references occasions.resource,
    places int not null default 0 check (places >= 0),
    span tstzrange,
    live boolean not null default true,
    check ((places = 0) = (span is not null)),
    exclude using gist (int8range(resource, resource, '[]') with &&, span with &&) where (live and span is not null)
) with (fillfactor = 80);
create index part_by_claim on occasions.part (claim) where live;
create index part_by_resource on occasions.part (resource) where live;

-- What happened, only ever added to. places: what was taken, or given back where it is below 0; capacity: by how much
-- the resource grew or shrank. The sums of both make the state.
create table occasions.entry (
    id bigint primary key generated always as identity,
    at timestamptz not null,
    resource bigint not null references occasions.resource,
    claim bigint references occasions.claim,
    what text not null check (what in ('opened', 'resized', 'held', 'confirmed', 'released')),
    places int not null default 0,
    capacity int not null default 0,
    span tstzrange,
    reason text not null default ''
);
create index entry_by_resource on occasions.entry (resource, id);

create function occasions.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'entries of the ledger are only ever added';
end
$$;
create trigger entries_stay before update or delete on occasions.entry
    for each row execute function occasions.refuse_change();

-- The line for places that are full, in the order of its numbers.
create table occasions.waiting (
    id bigint primary key generated always as identity,
    resource bigint not null references occasions.resource,
    holder text collate "C" not null,
    people int not null check (people > 0),
    state text not null default 'waiting' check (state in ('waiting', 'offered', 'served', 'left', 'lapsed')),
    claim bigint references occasions.claim,
    joined timestamptz not null,
    check (state in ('waiting', 'left') or claim is not null)
);
create index waiting_by_resource on occasions.waiting (resource, id) where state in ('waiting', 'offered');
create index waiting_by_claim on occasions.waiting (claim) where state = 'offered';
