-- Surveys: forms that anybody answers at an address of their own, and nobody knows who did.

-- about: what it was held for. access: whether everybody may answer or whoever has an invitation.
create table forms.survey (
    form text collate "C" primary key references forms.form,
    about text,
    initiative text,
    opens date not null,
    closes date not null,
    access text not null check (access in ('open', 'invited')),
    is_told boolean not null default false,
    changed timestamptz not null,
    changed_by uuid not null,
    check (closes >= opens)
);

-- An invitation that was not used yet, as a hash of its word. Using it takes the row away, so that nothing is left that
-- could be laid beside the answer.
create table forms.invitation (
    survey text collate "C" not null references forms.survey,
    word bytea not null,
    primary key (survey, word)
);

-- How many were invited in each language, whatever became of them.
create table forms.invited (
    survey text collate "C" not null references forms.survey,
    language text not null,
    number int not null check (number >= 0),
    primary key (survey, language)
);

-- An answer knows its day and no hour, and its number is by chance, so that the order of answers tells nothing.
-- agreement: by the key of each question that measures it whether the answer agrees.
create table forms.survey_answer (
    id uuid primary key,
    survey text collate "C" not null references forms.survey,
    version int not null,
    language text not null,
    day date not null,
    answers jsonb not null,
    agreement jsonb not null,
    outside text
);
create index survey_answer_by_survey on forms.survey_answer (survey, language);
create unique index survey_answer_from_outside on forms.survey_answer (survey, outside) where outside is not null;

-- One answer to one question that measures agreement: 1 where it agrees, 0 where not, so that their mean is the share.
create view forms.fact_agreement as
select
    'surveys.agreement'::text as measure,
    answer.day as day,
    null::date as until,
    (case when said.agrees::boolean then 1 else 0 end)::numeric as quantity,
    null::text as person,
    survey.initiative,
    null::text as site,
    answer.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    null::text as kind,
    'forms.survey:' || answer.survey as subject,
    jsonb_build_object('question', said.question) as facets,
    answer.id::text as record
from forms.survey_answer answer
join forms.survey on survey.form = answer.survey
cross join lateral jsonb_each_text(answer.agreement) said (question, agrees);

create view forms.fact_survey_answers as
select
    'surveys.answers'::text as measure,
    answer.day as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    survey.initiative,
    null::text as site,
    answer.language,
    null::text as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    null::text as kind,
    'forms.survey:' || answer.survey as subject,
    '{}'::jsonb as facets,
    answer.id::text as record
from forms.survey_answer answer
join forms.survey on survey.form = answer.survey;
