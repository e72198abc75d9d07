-- Who came in and went out, by which door. id: given by the device, so that what is handed in twice counts once.
create table occasions.scan (
    id text collate "C" primary key,
    event text collate "C" not null references occasions.event,
    registration bigint not null references occasions.registration,
    door text not null,
    way text not null check (way in ('in', 'out')),
    at timestamptz not null,
    received timestamptz not null,
    noted_by uuid not null
);
create index scan_by_event on occasions.scan (event, at desc);
create index scan_by_registration on occasions.scan (registration, at desc, received desc);
