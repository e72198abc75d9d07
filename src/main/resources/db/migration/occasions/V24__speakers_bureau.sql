-- The speakers bureau: who speaks of what in which languages, when they are free, and who asked for whom.

create table occasions.bureau_topic (
    code text collate "C" primary key,
    place int not null,
    name jsonb not null
);
insert into occasions.bureau_topic (code, place, name) values
('organization', 1, '{"ar": "كيف تعمل المنظمة", "zh": "本组织如何运作", "en": "How the organization works", "fr": "Comment fonctionne l’Organisation", "ru": "Как работает Организация", "es": "Cómo funciona la Organización"}'),
('peace', 2, '{"ar": "السلام والأمن", "zh": "和平与安全", "en": "Peace and security", "fr": "Paix et sécurité", "ru": "Мир и безопасность", "es": "Paz y seguridad"}'),
('goals', 3, '{"ar": "أهداف التنمية المستدامة", "zh": "可持续发展目标", "en": "The Sustainable Development Goals", "fr": "Les objectifs de développement durable", "ru": "Цели в области устойчивого развития", "es": "Los Objetivos de Desarrollo Sostenible"}'),
('climate', 4, '{"ar": "المناخ", "zh": "气候", "en": "Climate", "fr": "Climat", "ru": "Климат", "es": "Clima"}'),
('rights', 5, '{"ar": "حقوق الإنسان", "zh": "人权", "en": "Human rights", "fr": "Droits humains", "ru": "Права человека", "es": "Derechos humanos"}'),
('careers', 6, '{"ar": "العمل في المنظمة", "zh": "在本组织工作", "en": "Working for the organization", "fr": "Travailler à l’Organisation", "ru": "Работа в Организации", "es": "Trabajar en la Organización"}')
on conflict do nothing;

-- resource: the calendar of the speaker in the ledger, so that nobody speaks in two places at once.
create table occasions.bureau_speaker (
    id bigint primary key generated always as identity,
    key text collate "C" not null unique,
    name jsonb not null,
    about jsonb not null,
    person text,
    mail text not null,
    country text not null default '',
    languages text[] not null,
    topics text[] not null,
    zone text not null,
    first_hour int not null default 9,
    last_hour int not null default 17,
    resource bigint not null,
    active boolean not null default true
);

create table occasions.bureau_request (
    id bigint primary key generated always as identity,
    name text not null,
    mail text not null,
    organisation text not null,
    language text not null,
    spoken text not null,
    topic text collate "C" not null references occasions.bureau_topic,
    starts timestamptz not null,
    ends timestamptz not null check (ends > starts),
    zone text not null,
    place text not null,
    people int not null,
    note text not null,
    state text not null default 'asked' check (state in ('asked', 'confirmed', 'declined', 'cancelled')),
    speaker bigint references occasions.bureau_speaker,
    claim bigint,
    event text collate "C" references occasions.event,
    made timestamptz not null,
    rating int check (rating between 1 and 5),
    feedback text not null default ''
);
create index bureau_request_by_state on occasions.bureau_request (state, starts);
