-- The kit of a campaign: each piece as it stands in each language, and what countries made of it.

create table campaigns.piece (
    id bigint primary key generated always as identity,
    campaign text collate "C" not null references campaigns.campaign,
    key text collate "C" not null,
    kind text not null check (kind in ('post', 'picture', 'film', 'sound', 'text')),
    name jsonb not null,
    unique (campaign, key)
);

-- words: the post or text itself, or what is read under a picture. alt: what a picture shows, for who cannot see it.
-- captions: the subtitles of a film, the transcript of a sound.
create table campaigns.asset (
    id bigint primary key generated always as identity,
    piece bigint not null references campaigns.piece,
    language text collate "C" not null,
    added date not null,
    words text not null default '',
    alt text not null default '',
    captions text not null default '',
    file text collate "C",
    file_name text not null default '',
    unique (piece, language)
);
create index asset_by_file on campaigns.asset (file) where file is not null;

-- How often a file of the kit was taken away; of nobody is it known who did.
create table campaigns.asset_download (
    asset bigint not null references campaigns.asset,
    day date not null,
    times int not null,
    primary key (asset, day)
);

-- What a country made of a campaign: in which language, and what was changed for its people.
create table campaigns.localisation (
    id bigint primary key generated always as identity,
    campaign text collate "C" not null references campaigns.campaign,
    country text collate "C" not null,
    language text collate "C" not null,
    day date not null,
    adapted jsonb not null,
    unique (campaign, country, language)
);

create view campaigns.fact_assets as
select 'campaigns.assets'::text as measure, asset.added as day, null::date as until, 1::numeric as quantity,
    null::text as person, nullif(campaign.initiative, '') as initiative, null::text as site, asset.language,
    null::text as country, null::text as city, null::text as audience, null::text as gender, piece.kind,
    'campaigns.campaign:' || campaign.code as subject, '{}'::jsonb as facets, campaign.code as record
from campaigns.asset
join campaigns.piece on piece.id = asset.piece
join campaigns.campaign on campaign.code = piece.campaign
where campaign.state <> 'planned';

create view campaigns.fact_localisations as
select 'campaigns.localisations'::text as measure, localisation.day, null::date as until, 1::numeric as quantity,
    null::text as person, nullif(campaign.initiative, '') as initiative, null::text as site, localisation.language,
    localisation.country, null::text as city, null::text as audience, null::text as gender, null::text as kind,
    'campaigns.campaign:' || campaign.code as subject, '{}'::jsonb as facets, campaign.code as record
from campaigns.localisation
join campaigns.campaign on campaign.code = localisation.campaign
where campaign.state <> 'planned';

create view campaigns.fact_downloads as
select 'campaigns.downloads'::text as measure, asset_download.day, null::date as until,
    asset_download.times::numeric as quantity, null::text as person, nullif(campaign.initiative, '') as initiative,
    null::text as site, asset.language, null::text as country, null::text as city, null::text as audience,
    null::text as gender, piece.kind, 'campaigns.campaign:' || campaign.code as subject, '{}'::jsonb as facets,
    campaign.code as record
from campaigns.asset_download
join campaigns.asset on asset.id = asset_download.asset
join campaigns.piece on piece.id = asset.piece
join campaigns.campaign on campaign.code = piece.campaign;
