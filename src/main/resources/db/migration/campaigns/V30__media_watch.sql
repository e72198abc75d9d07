-- Media coverage: what papers and stations said, which messages it carried by the judgement of people, and how much of
-- what a frozen list of outlets said that was.

create schema if not exists campaigns;

-- tier: whether it is one of those that the plan counts. source: where its articles are looked for.
create table campaigns.watch_outlet (
    code text collate "C" primary key,
    name text not null,
    country text not null,
    language text not null,
    tier text not null check (tier in ('major', 'other')),
    medium text not null check (medium in ('print', 'online', 'agency', 'radio', 'television')),
    source text not null default '',
    source_kind text not null default '' check (source_kind in ('', 'feed', 'sitemap')),
    changed timestamptz not null
);

-- How each source was last found: for asking only for what is new, and for leaving those alone that fail.
create table campaigns.watch_visit (
    outlet text collate "C" primary key references campaigns.watch_outlet,
    etag text not null default '',
    modified text not null default '',
    visited timestamptz not null,
    next timestamptz not null,
    failures int not null default 0,
    fault text not null default ''
);

-- The list of outlets as it was frozen for a period: no later change of an outlet reaches it, and no two lists
-- hold for one day.
create table campaigns.watch_list (
    id bigint primary key generated always as identity,
    name text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    frozen timestamptz not null,
    exclude using gist (daterange(first_day, last_day, '[]') with &&)
);

create table campaigns.watch_listed (
    list bigint not null references campaigns.watch_list,
    outlet text collate "C" not null references campaigns.watch_outlet,
    name text not null,
    country text not null,
    language text not null,
    tier text not null,
    primary key (list, outlet)
);

-- rules: lines by language, see the class of that name.
create table campaigns.watch_message (
    code text collate "C" primary key,
    version int not null default 1,
    name jsonb not null,
    initiative text not null default '',
    concepts text[] not null default '{}',
    rules jsonb not null,
    changed timestamptz not null
);

-- key: the outlet's own name of it. body: all of its words, only for matching and only for a while. likeness and bands:
-- for finding what is nearly the same. same_as: the first of those. counted: not where the same outlet said it before.
create table campaigns.watch_item (
    id bigint primary key generated always as identity,
    outlet text collate "C" not null references campaigns.watch_outlet,
    key text collate "C" not null,
    kind text not null check (kind in ('article', 'interview')),
    day date not null,
    language text not null,
    title text not null,
    address text not null default '',
    extract text not null default '',
    body text not null default '',
    initiative text not null default '',
    minutes int,
    likeness int[] not null default '{}',
    bands bigint[] not null default '{}',
    same_as bigint references campaigns.watch_item,
    counted boolean not null default true,
    taken timestamptz not null,
    source text not null default '',
    line bigint not null default 0,
    unique (outlet, key)
);
create index watch_item_by_band on campaigns.watch_item using gin (bands);
create index watch_item_by_day on campaigns.watch_item (day, id);
create index watch_item_by_first on campaigns.watch_item (same_as) where same_as is not null;

-- What the program found; it is only a proposal.
create table campaigns.watch_match (
    item bigint not null references campaigns.watch_item,
    message text collate "C" not null references campaigns.watch_message,
    degree text not null check (degree in ('carried', 'mentioned')),
    primary key (item, message)
);

-- What people judge. settles: the word of a third where two disagree.
create table campaigns.watch_code (
    item bigint not null references campaigns.watch_item,
    message text collate "C" not null references campaigns.watch_message,
    coder text not null,
    verdict text not null check (verdict in ('carried', 'mentioned', 'absent')),
    prominence text not null check (prominence in ('headline', 'lead', 'body')),
    tone text not null check (tone in ('positive', 'neutral', 'negative')),
    settles boolean not null default false,
    coded timestamptz not null,
    primary key (item, message, coder)
);
create unique index watch_code_settled_once on campaigns.watch_code (item, message) where settles;

-- verdict: null while coders disagree and nobody has settled it.
create view campaigns.watch_settled as
select
    item,
    message,
    case when bool_or(settles) then max(verdict) filter (where settles)
        when count(distinct verdict) = 1 then max(verdict) end as verdict,
    case when bool_or(settles) then max(tone) filter (where settles)
        when count(distinct tone) = 1 then max(tone) else 'mixed' end as tone,
    case when bool_or(settles) then max(prominence) filter (where settles)
        else min(prominence) end as prominence,
    count(*) filter (where not settles) as coders,
    bool_or(settles) as settled
from campaigns.watch_code
group by item, message;

-- One row an item of which something is settled and nothing is in dispute: carried if any of the messages is.
create view campaigns.watch_judged as
select
    item,
    case when bool_or(verdict = 'carried') then 'carried'
        when bool_or(verdict = 'mentioned') then 'mentioned'
        else 'absent' end as verdict,
    case when count(distinct tone) = 1 then max(tone) else 'mixed' end as tone,
    min(prominence) as prominence,
    coalesce(jsonb_agg(message order by message) filter (where verdict = 'carried'), '[]'::jsonb) as carried,
    max(coders) as coders
from campaigns.watch_settled
group by item
having bool_and(verdict is not null);

create view campaigns.fact_coverage as
select
    'media.coverage'::text as measure,
    item.day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    nullif(item.initiative, '') as initiative,
    null::text as site,
    item.language,
    nullif(outlet.country, '') as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    item.kind,
    'campaigns.outlet:' || item.outlet as subject,
    jsonb_strip_nulls(jsonb_build_object(
        'outlet', listed.tier,
        'message', judged.verdict,
        'tone', judged.tone,
        'prominence', judged.prominence,
        'carries', judged.carried)) as facets,
    item.id::text as record
from campaigns.watch_item item
join campaigns.watch_judged judged on judged.item = coalesce(item.same_as, item.id)
join campaigns.watch_outlet outlet on outlet.code = item.outlet
left join campaigns.watch_list list on item.day between list.first_day and list.last_day
left join campaigns.watch_listed listed on listed.list = list.id and listed.outlet = item.outlet
where item.counted;
