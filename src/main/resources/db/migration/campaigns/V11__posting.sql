-- What is to be posted, from which account, in which language and when; who approved it and to whom it was handed over.
-- post: what came of it, with its figures.
create table campaigns.planned_post (
    id bigint primary key generated always as identity,
    version int not null default 1,
    account bigint not null references campaigns.account,
    language text not null,
    day date not null,
    time time not null,
    zone text not null,
    words text not null,
    address text not null,
    campaign text,
    state text not null default 'planned' check (state in ('planned', 'approved', 'handed-over', 'posted', 'dropped')),
    planned_by uuid not null,
    approved_by uuid,
    handed_to text not null default '',
    post bigint references campaigns.post,
    changed timestamptz not null
);
create index planned_post_by_day on campaigns.planned_post (day);

create table campaigns.posting_address (
    person uuid primary key,
    hash text not null unique,
    at timestamptz not null
);
