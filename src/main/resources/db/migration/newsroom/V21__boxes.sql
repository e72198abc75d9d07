-- Words that are kept once and stand in many items. content: the name for those who write, and the words by language.
create table newsroom.box (
    code text collate "C" primary key,
    version int not null default 1,
    content jsonb not null,
    changed timestamptz not null,
    changed_by uuid not null
);

create table newsroom.box_history (
    code text collate "C" not null references newsroom.box,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (code, version)
);
