-- Whoever was merged away is not counted a second time.
create view partners.fact_members as
select
    'partners.members'::text as measure,
    spell.since as day,
    spell.until,
    1::numeric as quantity,
    null::text as person,
    nullif(programme.content ->> 'initiative', '') as initiative,
    null::text as site,
    null::text as language,
    partner.country,
    null::text as city,
    null::text as audience,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    partner.type as kind,
    'partners.partner:' || partner.id as subject,
    jsonb_build_object('programme', membership.programme) as facets,
    partner.id::text as record
from partners.spell
join partners.membership on membership.id = spell.membership
join partners.programme on membership.programme = programme.code
join partners.partner on partner.id = membership.partner and partner.merged_into is null;

create view partners.fact_admitted as
select
    'partners.admitted'::text as measure,
    membership.since as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    nullif(programme.content ->> 'initiative', '') as initiative,
    null::text as site,
    null::text as language,
    partner.country,
    null::text as city,
    null::text as audience,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    partner.type as kind,
    'partners.partner:' || partner.id as subject,
    jsonb_build_object('programme', membership.programme, 'underrepresented', membership.underrepresented::text) as facets,
    partner.id::text as record
from partners.membership
join partners.programme on membership.programme = programme.code
join partners.partner on partner.id = membership.partner and partner.merged_into is null;

-- Applications to take part in something, drafts not among them.
create view partners.fact_participation_applications as
select
    'partners.participation_applications'::text as measure,
    (application.submitted at time zone 'UTC')::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    nullif(programme.content ->> 'initiative', '') as initiative,
    null::text as site,
    application.language,
    application.country,
    null::text as city,
    null::text as audience,
    case application.gender when 'woman' then 'female' when 'man' then 'male' else nullif(application.gender, '') end as gender,
    application.state as kind,
    'partners.partner:' || application.partner as subject,
    jsonb_build_object('programme', application.programme) as facets,
    application.id::text as record
from partners.application
join partners.programme on application.programme = programme.code
where application.submitted is not null and programme.content ->> 'outcome' = 'participation';

create view partners.fact_fellows as
select
    'partners.fellows'::text as measure,
    membership.since as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    nullif(programme.content ->> 'initiative', '') as initiative,
    null::text as site,
    null::text as language,
    partner.country,
    null::text as city,
    null::text as audience,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    partner.type as kind,
    'partners.partner:' || partner.id as subject,
    jsonb_build_object('programme', membership.programme) as facets,
    partner.id::text as record
from partners.membership
join partners.programme on membership.programme = programme.code
join partners.partner on partner.id = membership.partner and partner.merged_into is null
where programme.content ->> 'outcome' = 'fellowship';

create view partners.fact_fellow_stories as
select
    'partners.fellow_stories'::text as measure,
    story.day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    nullif(programme.content ->> 'initiative', '') as initiative,
    null::text as site,
    story.language,
    partner.country,
    null::text as city,
    null::text as audience,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    null::text as kind,
    'partners.partner:' || partner.id as subject,
    jsonb_build_object('programme', membership.programme) as facets,
    partner.id::text as record
from partners.story
join partners.membership on membership.id = story.membership
join partners.programme on membership.programme = programme.code
join partners.partner on partner.id = membership.partner;

-- A commitment holds for whoever signed it as long as they belong.
create view partners.fact_commitments as
select
    'partners.commitments'::text as measure,
    commitment.signed as day,
    membership.until,
    1::numeric as quantity,
    null::text as person,
    nullif(programme.content ->> 'initiative', '') as initiative,
    null::text as site,
    null::text as language,
    partner.country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    partner.type as kind,
    'partners.commitment:' || membership.programme || '/' || commitment.code as subject,
    jsonb_build_object('programme', membership.programme) as facets,
    partner.id::text as record
from partners.commitment
join partners.membership on membership.id = commitment.membership
join partners.programme on membership.programme = programme.code
join partners.partner on partner.id = membership.partner and partner.merged_into is null;

create view partners.fact_country_reviews as
select
    'partners.country_reviews'::text as measure,
    day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    initiative,
    null::text as site,
    null::text as language,
    country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    null::text as kind,
    'partners.country-review:' || id as subject,
    '{}'::jsonb as facets,
    id::text as record
from partners.country_review;
