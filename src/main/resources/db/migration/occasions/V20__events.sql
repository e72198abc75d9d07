-- Events of every kind, their programme and their speakers.

create schema if not exists occasions;

-- purpose: what it is to those who come; schema.org is told so.
create table occasions.event_kind (
    code text collate "C" primary key,
    place int not null,
    name jsonb not null,
    purpose text not null default 'gathering'
        check (purpose in ('gathering', 'training', 'screening', 'music', 'exhibition'))
);
insert into occasions.event_kind (code, place, purpose, name) values
('briefing', 1, 'gathering', '{"ar": "إحاطة", "zh": "吹风会", "en": "Briefing", "fr": "Exposé", "ru": "Брифинг", "es": "Sesión informativa"}'),
('webinar', 2, 'gathering', '{"ar": "ندوة عبر الإنترنت", "zh": "网络研讨会", "en": "Webinar", "fr": "Webinaire", "ru": "Вебинар", "es": "Seminario web"}'),
('virtual-event', 3, 'gathering', '{"ar": "فعالية افتراضية", "zh": "虚拟活动", "en": "Virtual event", "fr": "Manifestation virtuelle", "ru": "Виртуальное мероприятие", "es": "Acto virtual"}'),
('hub-webinar', 4, 'gathering', '{"ar": "ندوة مراكز الأهداف عبر الإنترنت", "zh": "目标中心网络研讨会", "en": "Webinar of the goal hubs", "fr": "Webinaire des pôles des objectifs", "ru": "Вебинар центров по целям", "es": "Seminario web de los centros de los objetivos"}'),
('screening', 5, 'screening', '{"ar": "عرض فيلم", "zh": "影片放映", "en": "Screening", "fr": "Projection", "ru": "Кинопоказ", "es": "Proyección"}'),
('discussion', 6, 'gathering', '{"ar": "حلقة نقاش", "zh": "讨论会", "en": "Discussion", "fr": "Débat", "ru": "Дискуссия", "es": "Debate"}'),
('observance', 7, 'gathering', '{"ar": "احتفال بيوم دولي", "zh": "国际日纪念活动", "en": "Observance", "fr": "Célébration", "ru": "Памятное мероприятие", "es": "Celebración"}'),
('conference', 8, 'gathering', '{"ar": "مؤتمر", "zh": "会议", "en": "Conference", "fr": "Conférence", "ru": "Конференция", "es": "Conferencia"}'),
('festival', 9, 'gathering', '{"ar": "مهرجان", "zh": "活动节", "en": "Festival", "fr": "Festival", "ru": "Фестиваль", "es": "Festival"}'),
('concert', 10, 'music', '{"ar": "حفل موسيقي", "zh": "音乐会", "en": "Concert", "fr": "Concert", "ru": "Концерт", "es": "Concierto"}'),
('consultation', 11, 'gathering', '{"ar": "مشاورة", "zh": "协商会", "en": "Consultation", "fr": "Consultation", "ru": "Консультация", "es": "Consulta"}'),
('town-hall', 12, 'gathering', '{"ar": "لقاء مفتوح", "zh": "全体大会", "en": "Town hall", "fr": "Assemblée ouverte", "ru": "Открытая встреча", "es": "Asamblea abierta"}'),
('opening', 13, 'exhibition', '{"ar": "افتتاح معرض", "zh": "展览开幕", "en": "Opening of an exhibition", "fr": "Ouverture d’exposition", "ru": "Открытие выставки", "es": "Inauguración de una exposición"}'),
('theme-week', 14, 'gathering', '{"ar": "أسبوع موضوعي", "zh": "主题周", "en": "Theme week", "fr": "Semaine thématique", "ru": "Тематическая неделя", "es": "Semana temática"}'),
('meeting', 15, 'gathering', '{"ar": "اجتماع", "zh": "会晤", "en": "Meeting", "fr": "Réunion", "ru": "Совещание", "es": "Reunión"}'),
('focal-point-meeting', 16, 'gathering', '{"ar": "اجتماع جهات التنسيق", "zh": "协调人会议", "en": "Meeting of focal points", "fr": "Réunion de coordonnateurs", "ru": "Совещание координаторов", "es": "Reunión de coordinadores"}'),
('group', 17, 'training', '{"ar": "تدريب جماعي", "zh": "小组培训", "en": "Group training", "fr": "Formation de groupe", "ru": "Групповое обучение", "es": "Capacitación en grupo"}'),
('one-to-one', 18, 'training', '{"ar": "تدريب فردي", "zh": "一对一培训", "en": "One-to-one training", "fr": "Formation individuelle", "ru": "Индивидуальное обучение", "es": "Capacitación individual"}'),
('side-event', 19, 'gathering', '{"ar": "فعالية جانبية", "zh": "会外活动", "en": "Side event", "fr": "Manifestation parallèle", "ru": "Параллельное мероприятие", "es": "Acto paralelo"}');

-- zone: the clock of the place, by which the times are told. address: of the web, for those only who have a place.
-- how: how people come to have one of the places (0: as many as come), until when, and how many may come as a group.
create table occasions.event (
    code text collate "C" primary key,
    version int not null default 1,
    kind text collate "C" not null references occasions.event_kind,
    state text not null default 'draft' check (state in ('draft', 'announced', 'cancelled', 'held')),
    title jsonb not null,
    summary jsonb not null,
    description jsonb not null,
    starts timestamptz not null,
    ends timestamptz not null check (ends >= starts),
    zone text not null,
    mode text not null check (mode in ('in-person', 'on-line', 'hybrid')),
    place jsonb not null,
    room text not null default '',
    address text not null default '',
    spoken text[] not null default '{}',
    interpreted text[] not null default '{}',
    initiative text not null default '',
    country text not null default '',
    observance text not null default '',
    series text not null default '',
    how text not null default 'none' check (how in ('none', 'open', 'approved', 'invited')),
    places int not null default 0 check (places >= 0),
    closes timestamptz,
    largest int not null default 1 check (largest >= 1),
    recordings bigint[] not null default '{}',
    changed timestamptz not null,
    changed_by uuid not null
);
create index event_by_time on occasions.event (starts, code);
create index event_by_end on occasions.event (ends, code);
create index event_by_kind on occasions.event (kind, starts);
create index event_by_series on occasions.event (series, starts) where series <> '';
create index event_by_recording on occasions.event using gin (recordings);

create table occasions.event_session (
    id bigint primary key generated always as identity,
    event text collate "C" not null references occasions.event,
    title jsonb not null,
    starts timestamptz not null,
    ends timestamptz not null check (ends >= starts),
    room text not null default ''
);
create index event_session_by_event on occasions.event_session (event, starts);

-- person: the entry of the name among the authorities, where there is one.
create table occasions.event_speaker (
    id bigint primary key generated always as identity,
    event text collate "C" not null references occasions.event,
    session bigint references occasions.event_session,
    person text,
    name jsonb not null,
    role jsonb not null,
    country text not null default '',
    gender text not null default 'unknown'
);
create index event_speaker_by_event on occasions.event_speaker (event, id);
create index event_speaker_by_person on occasions.event_speaker (person) where person is not null;

-- Events that were held, each once, on the day on which it began by the clock of its place.
create view occasions.fact_held as
select
    'occasions.held'::text as measure,
    (starts at time zone zone)::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    nullif(initiative, '') as initiative,
    null::text as site,
    spoken[1] as language,
    nullif(country, '') as country,
    null::text as city,
    null::text as audience,
    null::text as gender,
    kind,
    'occasions.event:' || code as subject,
    jsonb_build_object('mode', mode) as facets,
    code as record
from occasions.event where state = 'held';

-- Who spoke at an event that was held, each once an event.
create view occasions.fact_speakers as
select
    'occasions.speakers'::text as measure,
    day,
    null::date as until,
    1::numeric as quantity,
    speaker as person,
    nullif(initiative, '') as initiative,
    null::text as site,
    null::text as language,
    nullif(country, '') as country,
    null::text as city,
    null::text as audience,
    gender,
    kind,
    'occasions.event:' || event as subject,
    '{}'::jsonb as facets,
    event as record
from (
    select distinct on (event.code, coalesce(speaker.person, lower(speaker.name ->> 'en'), speaker.name::text))
        event.code as event,
        (event.starts at time zone event.zone)::date as day,
        coalesce(speaker.person, 'name:' || md5(coalesce(lower(speaker.name ->> 'en'), speaker.name::text))) as speaker,
        event.initiative, speaker.country, speaker.gender, event.kind
    from occasions.event_speaker speaker join occasions.event on event.code = speaker.event
    where event.state = 'held'
    order by event.code, coalesce(speaker.person, lower(speaker.name ->> 'en'), speaker.name::text), speaker.id
) named;
