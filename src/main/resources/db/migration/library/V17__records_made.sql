-- The day on which a record was made, where an earlier system made it; without one it was made here, when it was created.
alter table library.record add made date;

-- Ballots count on the day of the vote; before, they bore the name under which the records of votes are counted now.
drop view library.fact_votes;

create view library.fact_ballots as
select 'library.ballots'::text as measure, r.date as day, null::date as until, 1::numeric as quantity,
       null::text as person, null::text as initiative, null::text as site, null::text as language, b.state as country,
       null::text as city, null::text as audience, null::text as gender, b.letter as kind, r.resolution as subject,
       jsonb_build_object('body', r.body, 'session', r.session, 'important', r.important,
                          'vote', r.record::text) as facets,
       r.record::text as record
from library.ballot b join library.roll_call r on r.record = b.roll_call;

-- Records of votes and of speeches count on the day on which the library made them.
create view library.fact_votes as
select 'library.votes'::text as measure, coalesce(made.made, (made.created at time zone 'UTC')::date) as day,
       null::date as until, 1::numeric as quantity, null::text as person, null::text as initiative, null::text as site,
       null::text as language, null::text as country, null::text as city, null::text as audience, null::text as gender,
       r.modality as kind, r.resolution as subject,
       jsonb_build_object('body', r.body, 'session', r.session, 'important', r.important,
                          'paragraph', r.of_paragraph, 'amendment', r.of_amendment) as facets,
       r.record::text as record
from library.roll_call r join library.record made on made.id = r.record;

-- Speeches as they were given, on their own day; before, this was the view of all that is counted of speeches.
create view library.fact_speeches_given as
select 'library.speeches-given'::text as measure, s.date as day, null::date as until, 1::numeric as quantity,
       null::text as person, null::text as initiative, null::text as site, nullif(s.spoken, '') as language,
       nullif(s.state, '') as country, null::text as city, null::text as audience, null::text as gender,
       null::text as kind, s.meeting as subject,
       jsonb_build_object('body', s.body, 'session', s.session) as facets, s.record::text as record
from library.speech s;

drop view library.fact_speeches;

create view library.fact_speeches as
select 'library.speeches'::text as measure, coalesce(made.made, (made.created at time zone 'UTC')::date) as day,
       null::date as until, 1::numeric as quantity, null::text as person, null::text as initiative, null::text as site,
       nullif(s.spoken, '') as language, nullif(s.state, '') as country, null::text as city, null::text as audience,
       null::text as gender, null::text as kind, s.meeting as subject,
       jsonb_build_object('body', s.body, 'session', s.session) as facets, s.record::text as record
from library.speech s join library.record made on made.id = s.record;
