-- What colleagues say of a text, and what they would write in its place.

-- block: the place of the block that is meant, from 0; null for the whole text. parent: what it answers.
create table newsroom.comment (
    id bigint primary key generated always as identity,
    item bigint not null,
    language text not null,
    revision int not null,
    block int,
    parent bigint references newsroom.comment,
    at timestamptz not null,
    by uuid not null,
    words text not null,
    resolved timestamptz,
    resolved_by uuid,
    foreign key (item, language, revision) references newsroom.revision
);
create index comment_by_text on newsroom.comment (item, language, id);

-- revision: the text that the suggestion was made from.
create table newsroom.suggestion (
    id bigint primary key generated always as identity,
    item bigint not null,
    language text not null,
    revision int not null,
    at timestamptz not null,
    by uuid not null,
    content jsonb not null,
    decided timestamptz,
    decided_by uuid,
    accepted int[] not null default '{}',
    foreign key (item, language, revision) references newsroom.revision
);
create index suggestion_by_text on newsroom.suggestion (item, language, id);
