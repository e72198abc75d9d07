-- Groups and schools: what they ask for, what they are offered, and who comes.

-- wanted: the day that would suit them; slot and claim: what they were offered.
create table occasions.visiting_group (
    id bigint primary key generated always as identity,
    number text collate "C" not null unique,
    station text collate "C" not null references occasions.station,
    kind text not null check (kind in ('school', 'briefing')),
    name text not null,
    contact text not null,
    mail text not null,
    language text not null,
    country text not null default '',
    students int not null check (students >= 0),
    adults int not null check (adults >= 0),
    wanted date not null,
    wishes text not null default '',
    state text not null default 'requested'
        check (state in ('requested', 'proposed', 'confirmed', 'declined', 'came')),
    slot bigint references occasions.slot,
    claim bigint references occasions.claim,
    made timestamptz not null,
    changed timestamptz not null,
    check (students + adults between 1 and 500),
    check ((slot is null) = (claim is null))
);
create index visiting_group_by_state on occasions.visiting_group (state, wanted);

-- Names for the guards at the gate, gone on the day after the visit.
create table occasions.group_member (
    id bigint primary key generated always as identity,
    visiting_group bigint not null references occasions.visiting_group,
    name text not null
);
create index group_member_by_group on occasions.group_member (visiting_group);
