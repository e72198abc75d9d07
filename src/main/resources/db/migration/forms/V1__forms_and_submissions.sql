-- What is asked, and what was answered.

create schema if not exists forms;

-- retention: for how many days after it was handed in the answers of a submission are kept; null for as long as nobody
-- erases them.
create table forms.form (
    code text collate "C" primary key,
    kind text not null check (kind in ('form', 'survey')),
    retention int check (retention > 0),
    created timestamptz not null,
    created_by uuid not null
);

-- One row a version. revision grows with each change of a draft; a published version never changes.
create table forms.version (
    form text collate "C" not null references forms.form,
    number int not null check (number > 0),
    revision int not null default 1,
    content jsonb not null,
    published timestamptz,
    changed timestamptz not null,
    changed_by uuid not null,
    primary key (form, number)
);
create unique index version_in_work on forms.version (form) where published is null;

create function forms.keep_what_was_published() returns trigger language plpgsql as $$
begin
    raise exception 'version % of % is published and does not change', old.number, old.form;
end $$;
create trigger published_stays before update or delete on forms.version
    for each row when (old.published is not null) execute function forms.keep_what_was_published();

-- about: what it was filled in for. parent: the submission that it revises. secret: a hash of the word that opens a
-- draft.
create table forms.submission (
    id bigint primary key generated always as identity,
    form text collate "C" not null,
    version int not null,
    about text collate "C" not null,
    language text not null,
    state text not null check (state in ('draft', 'submitted', 'erased')),
    answers jsonb not null,
    parent bigint references forms.submission,
    person uuid,
    secret bytea unique,
    begun timestamptz not null,
    changed timestamptz not null,
    submitted timestamptz,
    foreign key (form, version) references forms.version
);
create index submission_by_about on forms.submission (about, id);
create index submission_by_form on forms.submission (form, id);
create index submission_by_person on forms.submission (person, id) where person is not null;

-- A file that was sent as an answer. It lies here and not among the files of the house, for it is nobody else's, and
-- it must go when its submission goes.
create table forms.attachment (
    submission bigint not null references forms.submission,
    question text not null,
    name text not null,
    media_type text not null,
    bytes bytea not null,
    primary key (submission, question)
);
