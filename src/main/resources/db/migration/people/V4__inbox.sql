-- Work that waits for one person or for a department.
create table people.inbox_item (
    id bigint generated always as identity primary key,
    person uuid references people.account on delete cascade,
    department text references people.department,
    key text not null,
    arguments text[] not null,
    path text not null,
    item_kind text not null,
    item_id text not null,
    due date,
    created_at timestamptz not null,
    done_at timestamptz,
    done_by uuid,
    check ((person is null) <> (department is null))
);
create index inbox_item_open_by_person on people.inbox_item (person) where done_at is null;
create index inbox_item_open_by_department on people.inbox_item (department) where done_at is null;
create index inbox_item_by_item on people.inbox_item (item_kind, item_id) where done_at is null;
