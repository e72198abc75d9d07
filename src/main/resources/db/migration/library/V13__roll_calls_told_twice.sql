-- What a second source tells of a roll call that is kept as the official record has it. The digest is that of all the
-- second source said: when it comes again it is known, and changes nothing.

create table library.roll_call_told (
    source text not null,
    source_id text not null,
    roll_call bigint not null references library.record,
    digest text not null,
    primary key (source, source_id)
);
create index roll_call_told_by_roll_call on library.roll_call_told (roll_call);
create index roll_call_by_session on library.roll_call (body, session, source);
