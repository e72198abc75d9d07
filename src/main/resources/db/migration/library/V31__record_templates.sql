-- What a new record begins with. A template that is shared has an owner still: who made it, who may change it.

create table library.record_template (
    id bigint primary key generated always as identity,
    owner uuid not null,
    name text not null,
    kind text not null check (kind in ('document', 'speech', 'vote')),
    shared boolean not null,
    content jsonb not null,
    changed timestamptz not null,
    unique (owner, kind, name)
);
create index record_template_by_kind on library.record_template (kind, name);
