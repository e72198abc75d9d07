-- Use is counted by the two letters that the standard for usage reports asks for; all facts speak of countries by three,
-- so the facts of use are told by three as well. A code that has no such letters stays as it is. What an earlier system
-- counted says so in the facet `imported`.

create table usage.country (
    code2 text collate "C" primary key,
    code3 text collate "C" not null unique
);
insert into usage.country (code2, code3) values
    ('AD', 'AND'), ('AE', 'ARE'), ('AF', 'AFG'), ('AG', 'ATG'), ('AI', 'AIA'), ('AL', 'ALB'), ('AM', 'ARM'), ('AO', 'AGO'),
    ('AQ', 'ATA'), ('AR', 'ARG'), ('AS', 'ASM'), ('AT', 'AUT'), ('AU', 'AUS'), ('AW', 'ABW'), ('AX', 'ALA'), ('AZ', 'AZE'),
    ('BA', 'BIH'), ('BB', 'BRB'), ('BD', 'BGD'), ('BE', 'BEL'), ('BF', 'BFA'), ('BG', 'BGR'), ('BH', 'BHR'), ('BI', 'BDI'),
    ('BJ', 'BEN'), ('BL', 'BLM'), ('BM', 'BMU'), ('BN', 'BRN'), ('BO', 'BOL'), ('BQ', 'BES'), ('BR', 'BRA'), ('BS', 'BHS'),
    ('BT', 'BTN'), ('BV', 'BVT'), ('BW', 'BWA'), ('BY', 'BLR'), ('BZ', 'BLZ'), ('CA', 'CAN'), ('CC', 'CCK'), ('CD', 'COD'),
    ('CF', 'CAF'), ('CG', 'COG'), ('CH', 'CHE'), ('CI', 'CIV'), ('CK', 'COK'), ('CL', 'CHL'), ('CM', 'CMR'), ('CN', 'CHN'),
    ('CO', 'COL'), ('CR', 'CRI'), ('CU', 'CUB'), ('CV', 'CPV'), ('CW', 'CUW'), ('CX', 'CXR'), ('CY', 'CYP'), ('CZ', 'CZE'),
    ('DE', 'DEU'), ('DJ', 'DJI'), ('DK', 'DNK'), ('DM', 'DMA'), ('DO', 'DOM'), ('DZ', 'DZA'), ('EC', 'ECU'), ('EE', 'EST'),
    ('EG', 'EGY'), ('EH', 'ESH'), ('ER', 'ERI'), ('ES', 'ESP'), ('ET', 'ETH'), ('FI', 'FIN'), ('FJ', 'FJI'), ('FK', 'FLK'),
    ('FM', 'FSM'), ('FO', 'FRO'), ('FR', 'FRA'), ('GA', 'GAB'), ('GB', 'GBR'), ('GD', 'GRD'), ('GE', 'GEO'), ('GF', 'GUF'),
    ('GG', 'GGY'), ('GH', 'GHA'), ('GI', 'GIB'), ('GL', 'GRL'), ('GM', 'GMB'), ('GN', 'GIN'), ('GP', 'GLP'), ('GQ', 'GNQ'),
    ('GR', 'GRC'), ('GS', 'SGS'), ('GT', 'GTM'), ('GU', 'GUM'), ('GW', 'GNB'), ('GY', 'GUY'), ('HK', 'HKG'), ('HM', 'HMD'),
    ('HN', 'HND'), ('HR', 'HRV'), ('HT', 'HTI'), ('HU', 'HUN'), ('ID', 'IDN'), ('IE', 'IRL'), ('IL', 'ISR'), ('IM', 'IMN'),
    ('IN', 'IND'), ('IO', 'IOT'), ('IQ', 'IRQ'), ('IR', 'IRN'), ('IS', 'ISL'), ('IT', 'ITA'), ('JE', 'JEY'), ('JM', 'JAM'),
    ('JO', 'JOR'), ('JP', 'JPN'), ('KE', 'KEN'), ('KG', 'KGZ'), ('KH', 'KHM'), ('KI', 'KIR'), ('KM', 'COM'), ('KN', 'KNA'),
    ('KP', 'PRK'), ('KR', 'KOR'), ('KW', 'KWT'), ('KY', 'CYM'), ('KZ', 'KAZ'), ('LA', 'LAO'), ('LB', 'LBN'), ('LC', 'LCA'),
    ('LI', 'LIE'), ('LK', 'LKA'), ('LR', 'LBR'), ('LS', 'LSO'), ('LT', 'LTU'), ('LU', 'LUX'), ('LV', 'LVA'), ('LY', 'LBY'),
    ('MA', 'MAR'), ('MC', 'MCO'), ('MD', 'MDA'), ('ME', 'MNE'), ('MF', 'MAF'), ('MG', 'MDG'), ('MH', 'MHL'), ('MK', 'MKD'),
    ('ML', 'MLI'), ('MM', 'MMR'), ('MN', 'MNG'), ('MO', 'MAC'), ('MP', 'MNP'), ('MQ', 'MTQ'), ('MR', 'MRT'), ('MS', 'MSR'),
    ('MT', 'MLT'), ('MU', 'MUS'), ('MV', 'MDV'), ('MW', 'MWI'), ('MX', 'MEX'), ('MY', 'MYS'), ('MZ', 'MOZ'), ('NA', 'NAM'),
    ('NC', 'NCL'), ('NE', 'NER'), ('NF', 'NFK'), ('NG', 'NGA'), ('NI', 'NIC'), ('NL', 'NLD'), ('NO', 'NOR'), ('NP', 'NPL'),
    ('NR', 'NRU'), ('NU', 'NIU'), ('NZ', 'NZL'), ('OM', 'OMN'), ('PA', 'PAN'), ('PE', 'PER'), ('PF', 'PYF'), ('PG', 'PNG'),
    ('PH', 'PHL'), ('PK', 'PAK'), ('PL', 'POL'), ('PM', 'SPM'), ('PN', 'PCN'), ('PR', 'PRI'), ('PS', 'PSE'), ('PT', 'PRT'),
    ('PW', 'PLW'), ('PY', 'PRY'), ('QA', 'QAT'), ('RE', 'REU'), ('RO', 'ROU'), ('RS', 'SRB'), ('RU', 'RUS'), ('RW', 'RWA'),
    ('SA', 'SAU'), ('SB', 'SLB'), ('SC', 'SYC'), ('SD', 'SDN'), ('SE', 'SWE'), ('SG', 'SGP'), ('SH', 'SHN'), ('SI', 'SVN'),
    ('SJ', 'SJM'), ('SK', 'SVK'), ('SL', 'SLE'), ('SM', 'SMR'), ('SN', 'SEN'), ('SO', 'SOM'), ('SR', 'SUR'), ('SS', 'SSD'),
    ('ST', 'STP'), ('SV', 'SLV'), ('SX', 'SXM'), ('SY', 'SYR'), ('SZ', 'SWZ'), ('TC', 'TCA'), ('TD', 'TCD'), ('TF', 'ATF'),
    ('TG', 'TGO'), ('TH', 'THA'), ('TJ', 'TJK'), ('TK', 'TKL'), ('TL', 'TLS'), ('TM', 'TKM'), ('TN', 'TUN'), ('TO', 'TON'),
    ('TR', 'TUR'), ('TT', 'TTO'), ('TV', 'TUV'), ('TW', 'TWN'), ('TZ', 'TZA'), ('UA', 'UKR'), ('UG', 'UGA'), ('UM', 'UMI'),
    ('US', 'USA'), ('UY', 'URY'), ('UZ', 'UZB'), ('VA', 'VAT'), ('VC', 'VCT'), ('VE', 'VEN'), ('VG', 'VGB'), ('VI', 'VIR'),
    ('VN', 'VNM'), ('VU', 'VUT'), ('WF', 'WLF'), ('WS', 'WSM'), ('YE', 'YEM'), ('YT', 'MYT'), ('ZA', 'ZAF'), ('ZM', 'ZMB'),
    ('ZW', 'ZWE');

create or replace view usage.fact_views as
select 'usage.views'::text as measure, day, null::date as until, views::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language,
       coalesce(code3, nullif(country, '')) as country, nullif(city, '') as city, null::text as audience,
       null::text as gender, data_type as kind, nullif(item, '') as subject, '{"imported": "false"}'::jsonb as facets,
       day::text || '.' || id as record
from usage.daily left join usage.country on code2 = country where views > 0
union all
select 'usage.views', day, null, quantity, null, null, site, nullif(language, ''),
       coalesce(code3, nullif(country, '')), nullif(city, ''), null, null, nullif(data_type, ''), nullif(item, ''),
       jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''), 'imported', 'true')), id::text
from usage.imported left join usage.country on code2 = country where metric = 'views';

create or replace view usage.fact_investigations as
select 'usage.investigations'::text as measure, day, null::date as until, total_item_investigations::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language,
       coalesce(code3, nullif(country, '')) as country, nullif(city, '') as city, null::text as audience,
       null::text as gender, data_type as kind, nullif(item, '') as subject, '{"imported": "false"}'::jsonb as facets,
       day::text || '.' || id as record
from usage.daily left join usage.country on code2 = country where total_item_investigations > 0
union all
select 'usage.investigations', day, null, quantity, null, null, site, nullif(language, ''),
       coalesce(code3, nullif(country, '')), nullif(city, ''), null, null, nullif(data_type, ''), nullif(item, ''),
       jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''), 'imported', 'true')), id::text
from usage.imported left join usage.country on code2 = country where metric = 'Total_Item_Investigations';

create or replace view usage.fact_requests as
select 'usage.requests'::text as measure, day, null::date as until, total_item_requests::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language,
       coalesce(code3, nullif(country, '')) as country, nullif(city, '') as city, null::text as audience,
       null::text as gender, data_type as kind, nullif(item, '') as subject, '{"imported": "false"}'::jsonb as facets,
       day::text || '.' || id as record
from usage.daily left join usage.country on code2 = country where total_item_requests > 0
union all
select 'usage.requests', day, null, quantity, null, null, site, nullif(language, ''),
       coalesce(code3, nullif(country, '')), nullif(city, ''), null, null, nullif(data_type, ''), nullif(item, ''),
       jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''), 'imported', 'true')), id::text
from usage.imported left join usage.country on code2 = country where metric = 'Total_Item_Requests';

create or replace view usage.fact_unique_downloads as
select 'usage.unique_downloads'::text as measure, day, null::date as until, unique_item_requests::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language,
       coalesce(code3, nullif(country, '')) as country, nullif(city, '') as city, null::text as audience,
       null::text as gender, data_type as kind, nullif(item, '') as subject, '{"imported": "false"}'::jsonb as facets,
       day::text || '.' || id as record
from usage.daily left join usage.country on code2 = country where unique_item_requests > 0
union all
select 'usage.unique_downloads', day, null, quantity, null, null, site, nullif(language, ''),
       coalesce(code3, nullif(country, '')), nullif(city, ''), null, null, nullif(data_type, ''), nullif(item, ''),
       jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''), 'imported', 'true')), id::text
from usage.imported left join usage.country on code2 = country where metric = 'Unique_Item_Requests';

create or replace view usage.fact_searches as
select 'usage.searches'::text as measure, day, null::date as until, searches::numeric as quantity, null::text as person,
       null::text as initiative, site, nullif(language, '') as language,
       coalesce(code3, nullif(country, '')) as country, nullif(city, '') as city, null::text as audience,
       null::text as gender, data_type as kind, nullif(item, '') as subject, '{"imported": "false"}'::jsonb as facets,
       day::text || '.' || id as record
from usage.daily left join usage.country on code2 = country where searches > 0
union all
select 'usage.searches', day, null, quantity, null, null, site, nullif(language, ''),
       coalesce(code3, nullif(country, '')), nullif(city, ''), null, null, nullif(data_type, ''), nullif(item, ''),
       jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''), 'imported', 'true')), id::text
from usage.imported left join usage.country on code2 = country where metric = 'Searches_Platform';

create or replace view usage.fact_users as
select 'usage.users'::text as measure, day, null::date as until, 1::numeric as quantity, person,
       null::text as initiative, site, nullif(language, '') as language,
       coalesce(code3, nullif(country, '')) as country, nullif(city, '') as city, null::text as audience,
       null::text as gender, null::text as kind, null::text as subject, '{"imported": "false"}'::jsonb as facets,
       month::text || '.' || site || '.' || person as record
from usage.visitor left join usage.country on code2 = country
union all
select 'usage.users', day, null, quantity, null, null, site, nullif(language, ''),
       coalesce(code3, nullif(country, '')), nullif(city, ''), null, null, nullif(data_type, ''), nullif(item, ''),
       jsonb_strip_nulls(jsonb_build_object('theme', nullif(theme, ''), 'imported', 'true')), id::text
from usage.imported left join usage.country on code2 = country where metric = 'users';
