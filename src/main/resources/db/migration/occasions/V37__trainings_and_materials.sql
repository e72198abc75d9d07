-- What a topic is for: a briefing of a group, or a training of one person.
alter table occasions.bureau_topic
    add column service text not null default 'briefing' check (service in ('briefing', 'training'));
insert into occasions.bureau_topic (code, place, service, name) values
('finding-documents', 11, 'training', '{"ar": "البحث عن الوثائق", "zh": "查找文件", "en": "Finding documents", "fr": "Trouver des documents", "ru": "Как найти документы", "es": "Encontrar documentos"}'),
('votes-and-speeches', 12, 'training', '{"ar": "بيانات التصويت والخطب", "zh": "表决与发言数据", "en": "Voting and speech records", "fr": "Votes et discours", "ru": "Голосования и выступления", "es": "Votaciones y discursos"}'),
('e-resources', 13, 'training', '{"ar": "الموارد الإلكترونية المرخصة", "zh": "授权电子资源", "en": "Licensed electronic resources", "fr": "Ressources électroniques sous licence", "ru": "Лицензионные электронные ресурсы", "es": "Recursos electrónicos con licencia"}'),
('research', 14, 'training', '{"ar": "البحث في شؤون المنظمة", "zh": "有关本组织的研究", "en": "Research on the organization", "fr": "La recherche sur l’Organisation", "ru": "Исследования об Организации", "es": "Investigar sobre la Organización"}')
on conflict do nothing;

alter table occasions.bureau_request drop constraint bureau_request_state_check;
alter table occasions.bureau_request add constraint bureau_request_state_check
    check (state in ('asked', 'confirmed', 'declined', 'cancelled', 'held'));

-- What belongs to an event, or to all events of a series: slides, exercises, a guide for the discussion. Either an
-- address of the web or a file of the archive. language: empty where it has none.
create table occasions.material (
    id bigint primary key generated always as identity,
    event text collate "C" references occasions.event,
    series text not null default '',
    title jsonb not null,
    language text not null default '',
    audience text not null check (audience in ('everybody', 'registered')),
    address text not null default '',
    file text not null default '',
    name text not null default '',
    media_type text not null default '',
    bytes bigint not null default 0,
    added timestamptz not null,
    added_by uuid not null,
    check ((event is null) <> (series = '')),
    check ((address = '') <> (file = ''))
);
create index material_by_event on occasions.material (event) where event is not null;
create index material_by_series on occasions.material (series) where series <> '';
create index material_by_file on occasions.material (file) where file <> '';
