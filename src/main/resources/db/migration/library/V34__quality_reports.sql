-- What the reports on the quality of records found in each session, and what people said of the session.

create table library.quality_session (
    id bigint primary key generated always as identity,
    organ text collate "C" not null,
    code text collate "C" not null,
    agenda text not null,
    -- The range of its meetings, where these are numbered through all sessions; 0 where it is not given.
    first_meeting int not null,
    last_meeting int not null,
    started timestamptz,
    counted timestamptz,
    records int not null,
    job uuid,
    unique (organ, code)
);

create table library.quality_count (
    session bigint not null references library.quality_session,
    report text not null,
    findings int not null,
    records int not null,
    primary key (session, report)
);

-- number: a record's, or a heading's where version is 0.
create table library.quality_finding (
    session bigint not null references library.quality_session,
    report text not null,
    position int not null,
    number bigint not null,
    version int not null,
    place text not null,
    found text not null,
    expected text not null,
    primary key (session, report, position)
);
