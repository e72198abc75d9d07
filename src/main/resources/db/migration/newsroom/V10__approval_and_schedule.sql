-- From a text that is written to a text that is read: who let it pass, when it will appear, what readers were told.

-- Whether a text of the kind needs the eyes of another person than its writer before readers see it.
alter table newsroom.type add column approved boolean not null default false;
update newsroom.type set approved = true where code in ('release', 'coverage');

-- What was handed in, approved or sent back: always one text, so that a later one needs it anew.
create table newsroom.approval (
    id bigint primary key generated always as identity,
    item bigint not null,
    language text not null,
    revision int not null,
    act text not null check (act in ('handed-in', 'approved', 'sent-back')),
    at timestamptz not null,
    by uuid not null,
    comment text not null default '',
    foreign key (item, language, revision) references newsroom.revision
);
create index approval_by_text on newsroom.approval (item, language, id);

-- What will be published by itself at its time, one text of one language. embargo: whether accredited journalists read it
-- before. Nothing of it stands among the editions before its time, so that nothing that reads editions can tell of it.
create table newsroom.scheduled (
    id bigint primary key generated always as identity,
    item bigint not null,
    language text not null,
    revision int not null,
    at timestamptz not null,
    embargo boolean not null,
    change text not null check (change in ('minor', 'material')),
    notice text not null default '',
    state text not null default 'waiting' check (state in ('waiting', 'published', 'cancelled', 'failed')),
    version int not null default 1,
    set_at timestamptz not null,
    set_by uuid not null,
    ended timestamptz,
    foreign key (item, language, revision) references newsroom.revision
);
create unique index scheduled_once on newsroom.scheduled (item, language) where state = 'waiting';
create index scheduled_by_time on newsroom.scheduled (at) where state = 'waiting';

-- All that readers were ever told of corrections and withdrawals.
create table newsroom.notice (
    id bigint primary key generated always as identity,
    item bigint not null,
    language text not null,
    revision int not null,
    kind text not null check (kind in ('correction', 'withdrawal')),
    at timestamptz not null,
    by uuid not null,
    words text not null,
    foreign key (item, language, revision) references newsroom.revision
);
create index notice_by_text on newsroom.notice (item, language, id);
