-- What others may count, in the one shape of all facts. A vote of which only the month or year is known counts on its
-- first day.

create view library.fact_votes as
select 'library.votes'::text as measure, r.date as day, null::date as until, 1::numeric as quantity, null::text as person,
       null::text as initiative, null::text as site, null::text as language, b.state as country, null::text as city,
       null::text as audience, null::text as gender, b.letter as kind, r.resolution as subject,
       jsonb_build_object('body', r.body, 'session', r.session, 'important', r.important,
                          'vote', r.record::text) as facets,
       r.record::text as record
from library.ballot b join library.roll_call r on r.record = b.roll_call;

create view library.fact_roll_calls as
select 'library.roll-calls'::text as measure, r.date as day, null::date as until, 1::numeric as quantity,
       null::text as person, null::text as initiative, null::text as site, null::text as language, null::text as country,
       null::text as city, null::text as audience, null::text as gender, r.modality as kind, r.resolution as subject,
       jsonb_build_object('body', r.body, 'session', r.session, 'important', r.important,
                          'paragraph', r.of_paragraph, 'amendment', r.of_amendment) as facets,
       r.record::text as record
from library.roll_call r;

create view library.fact_speeches as
select 'library.speeches'::text as measure, s.date as day, null::date as until, 1::numeric as quantity,
       null::text as person, null::text as initiative, null::text as site, nullif(s.spoken, '') as language,
       nullif(s.state, '') as country, null::text as city, null::text as audience, null::text as gender,
       null::text as kind, s.meeting as subject,
       jsonb_build_object('body', s.body, 'session', s.session) as facets, s.record::text as record
from library.speech s;
