-- Campaigns: what is said, to whom, in which languages, with whom and when.

create schema if not exists campaigns;

-- Texts are by language. messages: a line for each. version: from 1, one more with each change. Nobody but the staff
-- reads of a campaign that is only planned.
create table campaigns.campaign (
    code text collate "C" primary key,
    version int not null default 1,
    state text not null check (state in ('planned', 'open', 'closed')),
    title jsonb not null,
    goal jsonb not null,
    audiences jsonb not null,
    messages jsonb not null,
    languages text[] not null,
    hashtags text[] not null,
    partners bigint[] not null,
    observance text collate "C" not null default '',
    initiative text collate "C" not null default '',
    since date not null,
    until date check (until >= since)
);

-- What is to happen on which day: launches, embargoes, waves.
create table campaigns.campaign_date (
    id bigint primary key generated always as identity,
    campaign text collate "C" not null references campaigns.campaign,
    day date not null,
    what jsonb not null,
    unique (campaign, day, what)
);

-- Who does what until when. who: an account of the staff.
create table campaigns.campaign_task (
    id bigint primary key generated always as identity,
    campaign text collate "C" not null references campaigns.campaign,
    what text not null,
    who uuid not null,
    until date not null,
    done date
);
create index campaign_task_by_campaign on campaigns.campaign_task (campaign, until);
