-- Whose a guide is, and when it is looked at again.
create table newsroom.guide_care (
    item bigint primary key references newsroom.item,
    owner text not null,
    reviewed date not null,
    due date not null check (due > reviewed),
    at timestamptz not null,
    by uuid not null
);

-- Each outside address that something published leads to, and what was found there the last time. failures: how many
-- times in a row nothing good came; dead from two on. moved_to: where it says that it is now for good.
create table newsroom.link (
    address text collate "C" primary key,
    checked timestamptz not null,
    status int,
    fault text not null default '',
    failures int not null default 0,
    moved_to text
);
create index link_in_trouble on newsroom.link (failures) where failures > 0 or moved_to is not null;
