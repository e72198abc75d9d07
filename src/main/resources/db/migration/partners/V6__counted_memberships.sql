-- Memberships of those who count: whoever was merged away is not counted a second time.
create view partners.counted_membership as
select
    membership.id,
    membership.programme,
    membership.since,
    membership.until,
    membership.underrepresented,
    programme.content ->> 'outcome' as outcome,
    nullif(programme.content ->> 'initiative', '') as initiative,
    partner.id as partner,
    partner.country,
    case partner.gender when 'woman' then 'female' when 'man' then 'male' else partner.gender end as gender,
    partner.type
from partners.membership
join partners.programme on membership.programme = programme.code
join partners.partner on partner.id = membership.partner and partner.merged_into is null;

create or replace view partners.fact_members as
select
    'partners.members'::text as measure,
    spell.since as day,
    spell.until,
    1::numeric as quantity,
    null::text as person,
    counted.initiative,
    null::text as site,
    null::text as language,
    counted.country,
    null::text as city,
    null::text as audience,
    counted.gender,
    counted.type as kind,
    'partners.partner:' || counted.partner as subject,
    jsonb_build_object('programme', counted.programme) as facets,
    counted.partner::text as record
from partners.counted_membership counted
join partners.spell on spell.membership = counted.id;

create or replace view partners.fact_admitted as
select
    'partners.admitted'::text as measure,
    counted.since as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    counted.initiative,
    null::text as site,
    null::text as language,
    counted.country,
    null::text as city,
    null::text as audience,
    counted.gender,
    counted.type as kind,
    'partners.partner:' || counted.partner as subject,
    jsonb_build_object('programme', counted.programme, 'underrepresented', counted.underrepresented::text) as facets,
    counted.partner::text as record
from partners.counted_membership counted;

create or replace view partners.fact_fellows as
select
    'partners.fellows'::text as measure,
    counted.since as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    counted.initiative,
    null::text as site,
    null::text as language,
    counted.country,
    null::text as city,
    null::text as audience,
    counted.gender,
    counted.type as kind,
    'partners.partner:' || counted.partner as subject,
    jsonb_build_object('programme', counted.programme) as facets,
    counted.partner::text as record
from partners.counted_membership counted
where counted.outcome = 'fellowship';

create or replace view partners.fact_commitments as
select
    'partners.commitments'::text as measure,
    commitment.signed as day,
    counted.until,
    1::numeric as quantity,
    null::text as person,
    counted.initiative,
    null::text as site,
    null::text as language,
    counted.country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    counted.type as kind,
    'partners.commitment:' || counted.programme || '/' || commitment.code as subject,
    jsonb_build_object('programme', counted.programme) as facets,
    counted.partner::text as record
from partners.counted_membership counted
join partners.commitment on commitment.membership = counted.id;
