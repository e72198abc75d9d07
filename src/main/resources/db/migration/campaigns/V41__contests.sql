-- Contests: what is asked for, what was sent in, how the jury judged it, and who won.

-- campaign: what it is counted for. closes: the last minute, by the clock of its zone. votes: how many each entry needs
-- in a round. going_on: how many of a category come into the next round; winners: how many places of a category are
-- won. tie: what happens between equals, said before anything is sent in. keep_days: after which people are forgotten.
create table campaigns.contest (
    code text collate "C" primary key,
    campaign text collate "C" not null default '',
    title jsonb not null,
    about jsonb not null,
    rules jsonb not null,
    form text collate "C" not null,
    categories jsonb not null,
    criteria jsonb not null,
    closes timestamp not null,
    zone text not null,
    blind boolean not null default true,
    votes int not null check (votes between 1 and 50),
    going_on int not null check (going_on between 1 and 100),
    winners int not null check (winners between 1 and 100),
    tie text not null check (tie in ('shared', 'most-best', 'first-sent')),
    keep_days int not null default 365 check (keep_days between 30 and 3650),
    state text not null default 'draft' check (state in ('draft', 'open', 'judging', 'decided')),
    decided date
);

-- secret: the hash of what opens it to whoever sent it; guardian_secret: to the guardian of a minor, who agreed at
-- consented. named: whether they agreed to be named if shown. place: what it won in its category.
create table campaigns.contest_entry (
    id bigint primary key generated always as identity,
    contest text collate "C" not null references campaigns.contest,
    number int not null,
    category text collate "C" not null,
    title text not null default '',
    language text not null,
    country text collate "C",
    name text not null,
    mail text not null,
    named boolean not null default false,
    minor boolean not null default false,
    guardian text not null default '',
    guardian_mail text not null default '',
    consented timestamptz,
    secret text unique,
    guardian_secret text unique,
    submission bigint,
    state text not null default 'draft' check (state in
        ('draft', 'consent', 'sent', 'eligible', 'ineligible', 'withdrawn')),
    reason text not null default '',
    begun timestamptz not null,
    received timestamptz,
    place int,
    unique (contest, number)
);
create index contest_entry_by_submission on campaigns.contest_entry (submission);

create table campaigns.contest_round (
    contest text collate "C" not null references campaigns.contest,
    number int not null,
    opened date not null,
    closed date,
    primary key (contest, number)
);
create table campaigns.contest_round_entry (
    contest text collate "C" not null,
    round int not null,
    entry bigint not null references campaigns.contest_entry on delete cascade,
    primary key (entry, round),
    foreign key (contest, round) references campaigns.contest_round
);
create index contest_round_entry_by_round on campaigns.contest_round_entry (contest, round);

create table campaigns.contest_juror (
    contest text collate "C" not null references campaigns.contest,
    person uuid not null,
    since date not null,
    primary key (contest, person)
);

-- What was sent in, found to keep the rules, and not taken back.
create view campaigns.fact_submissions as
select 'campaigns.submissions'::text as measure, (entry.received at time zone 'UTC')::date as day, null::date as until,
    1::numeric as quantity, null::text as person, null::text as initiative, null::text as site, entry.language,
    entry.country, null::text as city, null::text as audience, null::text as gender, entry.category as kind,
    'campaigns.campaign:' || nullif(contest.campaign, '') as subject, jsonb_build_object('contest', contest.code) as facets,
    entry.id::text as record
from campaigns.contest_entry entry
join campaigns.contest on contest.code = entry.contest
where entry.state = 'eligible';
