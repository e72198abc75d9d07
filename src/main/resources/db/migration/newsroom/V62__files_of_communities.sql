-- Files that only the readers of a closed channel get. removed: taken from sight; the row stays, so that it can be told who
-- shared and removed what, and the file stays closed.
create table newsroom.shared_file (
    id bigint primary key generated always as identity,
    channel text collate "C" not null references newsroom.channel,
    file text not null,
    title text not null check (title <> ''),
    name text not null check (name <> ''),
    media_type text not null,
    bytes bigint not null,
    at timestamptz not null,
    by uuid not null,
    removed timestamptz,
    removed_by uuid
);
create index shared_file_by_channel on newsroom.shared_file (channel, id desc) where removed is null;
create index shared_file_by_file on newsroom.shared_file (file);
