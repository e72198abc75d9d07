-- How far messages went, as the platforms say it: accounts, posts, and totals by day, each with its file and line.

create schema if not exists campaigns;

-- owner: whose account it is, in words. partner: the advocate whose account it is. kind: how it speaks.
create table campaigns.account (
    id bigint primary key generated always as identity,
    code text collate "C" not null unique,
    version int not null default 1,
    platform text not null,
    name text not null,
    address text not null,
    language text not null,
    kind text not null check (kind in ('social', 'video', 'messaging', 'site')),
    owner text not null,
    partner bigint,
    initiative text not null default '',
    changed timestamptz not null,
    changed_by uuid not null
);

create table campaigns.account_audience (
    account bigint not null references campaigns.account,
    day date not null,
    followers bigint not null check (followers >= 0),
    source text not null,
    primary key (account, day)
);

-- external: the platform's own number of it. key: what we call it.
create table campaigns.post (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    account bigint not null references campaigns.account,
    external text collate "C" not null,
    language text not null,
    title text not null,
    address text not null,
    day date not null,
    campaign text,
    event text,
    initiative text,
    hashtags text[] not null default '{}',
    unique (account, external)
);
create index post_by_day on campaigns.post (day);

-- What a platform counts by a word, and from which day on. Measures of one word by two definitions are never mixed
-- unnoticed: a file with another definition is refused until somebody has said from when it holds.
create table campaigns.metric_definition (
    id bigint primary key generated always as identity,
    platform text not null,
    measure text not null check (measure in ('views', 'impressions', 'users', 'interactions', 'participants')),
    words text not null,
    since date not null,
    changed timestamptz not null,
    changed_by uuid not null,
    unique (platform, measure, since)
);

create table campaigns.reach_import (
    id bigint primary key generated always as identity,
    kind text not null,
    account bigint references campaigns.account,
    name text not null,
    sha256 text not null,
    at timestamptz not null,
    by uuid not null
);
create index reach_import_by_file on campaigns.reach_import (sha256);

-- A day of an account, or of a post. A number of a later reading may take back what an earlier one said.
create table campaigns.reach_total (
    id bigint primary key generated always as identity,
    import bigint not null references campaigns.reach_import,
    line bigint not null,
    account bigint not null references campaigns.account,
    post bigint references campaigns.post,
    day date not null,
    measure text not null,
    quantity bigint not null,
    definition bigint not null references campaigns.metric_definition,
    unique nulls not distinct (account, post, day, measure)
);
create index reach_total_by_day on campaigns.reach_total (measure, day);

-- A search for a hashtag: how it was made, and of what it is a sample.
create table campaigns.hashtag_count (
    id bigint primary key generated always as identity,
    hashtag text not null,
    platform text not null,
    method text not null,
    sample text not null,
    first date not null,
    last date not null,
    file text not null,
    unique (hashtag, platform, first, last, method)
);
-- What was found, one post each, without its words and without whose it is.
create table campaigns.found_post (
    id bigint primary key generated always as identity,
    count bigint not null references campaigns.hashtag_count,
    external text collate "C" not null,
    day date not null,
    language text not null,
    line bigint not null,
    unique (count, external)
);

create view campaigns.reach_fact as
select total.measure as what, total.day, null::date as until, total.quantity::numeric as quantity, null::text as person,
    coalesce(nullif(post.initiative, ''), nullif(account.initiative, '')) as initiative, account.platform as site,
    coalesce(post.language, account.language) as language, null::text as country, null::text as city,
    null::text as audience, null::text as gender, account.kind, null::text as subject,
    jsonb_build_object('account', account.code, 'platform', account.platform, 'post', post.key,
        'campaign', post.campaign, 'event', post.event, 'hashtag', to_jsonb(coalesce(post.hashtags, '{}')),
        'imported', 'true') as facets,
    'total-' || total.id as record
from campaigns.reach_total total
join campaigns.account on account.id = total.account
left join campaigns.post on post.id = total.post;

create view campaigns.fact_reach_views as
select 'reach.views'::text as measure, day, until, quantity, person, initiative, site, language, country, city, audience,
    gender, kind, subject, facets, record from campaigns.reach_fact where what = 'views';
create view campaigns.fact_reach_impressions as
select 'reach.impressions'::text as measure, day, until, quantity, person, initiative, site, language, country, city,
    audience, gender, kind, subject, facets, record from campaigns.reach_fact where what = 'impressions';
create view campaigns.fact_reach_users as
select 'reach.users'::text as measure, day, until, quantity, person, initiative, site, language, country, city, audience,
    gender, kind, subject, facets, record from campaigns.reach_fact where what = 'users';
create view campaigns.fact_reach_interactions as
select 'reach.interactions'::text as measure, day, until, quantity, person, initiative, site, language, country, city,
    audience, gender, kind, subject, facets, record from campaigns.reach_fact where what = 'interactions';
create view campaigns.fact_reach_participants as
select 'reach.participants'::text as measure, day, until, quantity, person, initiative, site, language, country, city,
    audience, gender, kind, subject, facets, record from campaigns.reach_fact where what = 'participants';

-- Our own posts, and those of others that were found by a hashtag, each once however often it was found.
create view campaigns.fact_reach_posts as
select 'reach.posts'::text as measure, post.day, null::date as until, 1::numeric as quantity, null::text as person,
    coalesce(nullif(post.initiative, ''), nullif(account.initiative, '')) as initiative, account.platform as site,
    post.language, null::text as country, null::text as city, null::text as audience, null::text as gender,
    account.kind, null::text as subject,
    jsonb_build_object('account', account.code, 'platform', account.platform, 'post', post.key,
        'campaign', post.campaign, 'event', post.event, 'hashtag', to_jsonb(post.hashtags), 'imported', 'false') as facets,
    'post-' || post.id as record
from campaigns.post
join campaigns.account on account.id = post.account
union all
select 'reach.posts', min(found.day), null, 1, null, null, count.platform, min(found.language), null, null, null, null,
    'social', null,
    jsonb_build_object('account', null, 'platform', count.platform, 'post', null, 'campaign', null, 'event', null,
        'hashtag', jsonb_agg(distinct count.hashtag), 'imported', 'true'),
    'found-' || min(found.id)
from campaigns.found_post found
join campaigns.hashtag_count count on count.id = found.count
where not exists (select 1 from campaigns.post join campaigns.account on account.id = post.account
    where account.platform = count.platform and post.external = found.external)
group by count.platform, found.external;
