-- What others may count, in the one shape of all facts: what was counted here, and the totals of earlier systems. A total
-- of several days counts on the first of them.

create view usage.fact_views as
select 'usage.views'::text as measure, day, null::date as until, views::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language, nullif(country, '') as country,
       nullif(city, '') as city, null::text as audience, null::text as gender, data_type as kind,
       nullif(item, '') as subject, '{}'::jsonb as facets, day::text || '.' || id as record
from usage.daily where views > 0
union all
select 'usage.views', day, null, quantity, null, null, site, nullif(language, ''), nullif(country, ''), nullif(city, ''),
       null, null, nullif(data_type, ''), nullif(item, ''), jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''))),
       id::text
from usage.imported where metric = 'views';

create view usage.fact_investigations as
select 'usage.investigations'::text as measure, day, null::date as until, total_item_investigations::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language, nullif(country, '') as country,
       nullif(city, '') as city, null::text as audience, null::text as gender, data_type as kind,
       nullif(item, '') as subject, '{}'::jsonb as facets, day::text || '.' || id as record
from usage.daily where total_item_investigations > 0
union all
select 'usage.investigations', day, null, quantity, null, null, site, nullif(language, ''), nullif(country, ''), nullif(city, ''),
       null, null, nullif(data_type, ''), nullif(item, ''), jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''))),
       id::text
from usage.imported where metric = 'Total_Item_Investigations';

create view usage.fact_requests as
select 'usage.requests'::text as measure, day, null::date as until, total_item_requests::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language, nullif(country, '') as country,
       nullif(city, '') as city, null::text as audience, null::text as gender, data_type as kind,
       nullif(item, '') as subject, '{}'::jsonb as facets, day::text || '.' || id as record
from usage.daily where total_item_requests > 0
union all
select 'usage.requests', day, null, quantity, null, null, site, nullif(language, ''), nullif(country, ''), nullif(city, ''),
       null, null, nullif(data_type, ''), nullif(item, ''), jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''))),
       id::text
from usage.imported where metric = 'Total_Item_Requests';

create view usage.fact_unique_downloads as
select 'usage.unique_downloads'::text as measure, day, null::date as until, unique_item_requests::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language, nullif(country, '') as country,
       nullif(city, '') as city, null::text as audience, null::text as gender, data_type as kind,
       nullif(item, '') as subject, '{}'::jsonb as facets, day::text || '.' || id as record
from usage.daily where unique_item_requests > 0
union all
select 'usage.unique_downloads', day, null, quantity, null, null, site, nullif(language, ''), nullif(country, ''), nullif(city, ''),
       null, null, nullif(data_type, ''), nullif(item, ''), jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''))),
       id::text
from usage.imported where metric = 'Unique_Item_Requests';

create view usage.fact_searches as
select 'usage.searches'::text as measure, day, null::date as until, searches::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language, nullif(country, '') as country,
       nullif(city, '') as city, null::text as audience, null::text as gender, data_type as kind,
       nullif(item, '') as subject, '{}'::jsonb as facets, day::text || '.' || id as record
from usage.daily where searches > 0
union all
select 'usage.searches', day, null, quantity, null, null, site, nullif(language, ''), nullif(country, ''), nullif(city, ''),
       null, null, nullif(data_type, ''), nullif(item, ''), jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''))),
       id::text
from usage.imported where metric = 'Searches_Platform';

-- A person counts once a month and site, on the first day. An earlier system knows its users only as a number.
create view usage.fact_users as
select 'usage.users'::text as measure, day, null::date as until, 1::numeric as quantity, person,
       null::text as initiative, site, nullif(language, '') as language, nullif(country, '') as country,
       nullif(city, '') as city, null::text as audience, null::text as gender, null::text as kind, null::text as subject,
       '{}'::jsonb as facets, month::text || '.' || site || '.' || person as record
from usage.visitor
union all
select 'usage.users', day, null, quantity, null, null, site, nullif(language, ''), nullif(country, ''),
       nullif(city, ''), null, null, nullif(data_type, ''), nullif(item, ''),
       jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''))), id::text
from usage.imported where metric = 'users';
