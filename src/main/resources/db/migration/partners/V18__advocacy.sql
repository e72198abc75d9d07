-- As what somebody lends their voice; no row means an advocate.
create table partners.designation (
    membership bigint primary key references partners.membership,
    kind text not null check (kind in ('messenger', 'ambassador', 'advocate'))
);

-- What somebody does for the house. words: what they should know, in languages. initiative: for which it is counted.
create table partners.engagement (
    id bigint primary key generated always as identity,
    key text collate "C" unique,
    version int not null default 1,
    membership bigint not null references partners.membership,
    kind text not null check (kind in ('speech', 'interview', 'visit', 'film', 'event', 'posts')),
    name jsonb not null,
    place jsonb not null,
    words jsonb not null,
    language text not null,
    initiative text not null default '',
    day date not null,
    state text not null default 'planned' check (state in ('planned', 'done', 'cancelled')),
    changed timestamptz not null,
    changed_by uuid not null
);
create index engagement_by_membership on partners.engagement (membership, day);

-- A post of theirs elsewhere, and what the platform says of it: by its own definition, as of a day. Only the latest
-- reading of a post counts.
create table partners.post (
    id bigint primary key generated always as identity,
    key text collate "C" not null unique,
    membership bigint not null references partners.membership,
    platform text not null,
    address text not null,
    language text not null,
    initiative text not null default '',
    day date not null
);
create index post_by_membership on partners.post (membership, day);
create table partners.post_reading (
    post bigint not null references partners.post,
    as_of date not null,
    interactions bigint not null check (interactions >= 0),
    definition text not null,
    primary key (post, as_of)
);

create view partners.fact_engagements as
select 'partners.engagements'::text as measure, engagement.day, null::date as until, 1::numeric as quantity,
    encode(sha256(('partners.membership:' || membership.id)::bytea), 'hex') as person,
    nullif(engagement.initiative, '') as initiative, null::text as site, engagement.language, partner.country,
    null::text as city, null::text as audience,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    engagement.kind, 'partners.partner:' || partner.id as subject,
    jsonb_build_object('programme', membership.programme) as facets, membership.id::text as record
from partners.engagement
join partners.membership on membership.id = engagement.membership
join partners.partner on partner.id = membership.partner
where engagement.state = 'done';

create view partners.fact_advocate_interactions as
select 'partners.advocate_interactions'::text as measure, post.day, null::date as until,
    latest.interactions::numeric as quantity,
    encode(sha256(('partners.membership:' || membership.id)::bytea), 'hex') as person,
    nullif(post.initiative, '') as initiative, post.platform as site, post.language, partner.country,
    null::text as city, null::text as audience,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    null::text as kind, 'partners.partner:' || partner.id as subject,
    jsonb_build_object('programme', membership.programme) as facets, membership.id::text as record
from partners.post
join partners.membership on membership.id = post.membership
join partners.partner on partner.id = membership.partner
cross join lateral (select interactions from partners.post_reading where post_reading.post = post.id
    order by as_of desc limit 1) latest;
