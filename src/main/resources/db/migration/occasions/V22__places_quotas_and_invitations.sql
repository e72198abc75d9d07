-- The places of an event in the ledger.
create table occasions.event_places (
    event text collate "C" primary key references occasions.event,
    resource bigint not null
);

-- How many of an organisation may come, and who of them agrees. resource: the same in the ledger.
create table occasions.event_quota (
    id bigint primary key generated always as identity,
    event text collate "C" not null references occasions.event,
    organisation text not null,
    places int not null check (places >= 0),
    resource bigint not null,
    focal_mail text not null,
    focal_language text not null
);
create unique index event_quota_once on occasions.event_quota (event, lower(organisation));

-- Who is asked to come, by groups of the house's own naming.
create table occasions.invitation (
    id bigint primary key generated always as identity,
    event text collate "C" not null references occasions.event,
    circle text not null,
    name text not null,
    mail text not null,
    language text not null,
    sent timestamptz not null
);
create unique index invitation_once on occasions.invitation (event, lower(mail));
