-- What others may count, in the one shape of all facts.

create view library.fact_eresource_uses as
select 'eresources.uses'::text as measure, c.day, null::date as until, c.quantity, null::text as person,
       null::text as initiative, null::text as site, null::text as language, c.country, null::text as city, c.audience,
       null::text as gender, coalesce(nullif(c.type, ''), e.kind) as kind, 'eresources.resource:' || e.id as subject,
       jsonb_strip_nulls(jsonb_build_object('vendor', e.vendor, 'station', c.station, 'group', c.account_group,
                                            'imported', case when c.reported then 'true' else 'false' end)) as facets,
       c.record
from library.eresource_consulted c join library.eresource e on e.id = c.resource;

create view library.fact_eresource_users as
select 'eresources.users'::text as measure, u.day, null::date as until, 1::numeric as quantity, u.person,
       null::text as initiative, null::text as site, null::text as language, nullif(u.country, '') as country,
       null::text as city, nullif(u.audience, '') as audience, null::text as gender, null::text as kind,
       null::text as subject,
       jsonb_build_object('station', u.station, 'group', u.account_group) as facets,
       u.day::text || '.' || u.person as record
from library.eresource_user u;
