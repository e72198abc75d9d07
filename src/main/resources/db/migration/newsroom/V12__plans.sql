-- What the newsroom means to tell, on which day, and who is asked to do it.

create table newsroom.desk (
    code text collate "C" primary key,
    place int not null,
    name jsonb not null
);
insert into newsroom.desk (code, place, name) values
('news', 1, '{"ar": "الأخبار", "zh": "新闻组", "en": "News", "fr": "Actualités", "ru": "Новости", "es": "Noticias"}'),
('meetings', 2, '{"ar": "تغطية الاجتماعات", "zh": "会议报道组", "en": "Meetings coverage", "fr": "Couverture des réunions", "ru": "Освещение заседаний", "es": "Cobertura de reuniones"}'),
('features', 3, '{"ar": "التحقيقات والمجلات", "zh": "专题与期刊组", "en": "Features and magazines", "fr": "Dossiers et magazines", "ru": "Очерки и журналы", "es": "Reportajes y revistas"}'),
('picture', 4, '{"ar": "الصور", "zh": "图片组", "en": "Pictures", "fr": "Photos", "ru": "Фото", "es": "Fotografía"}'),
('film', 5, '{"ar": "الفيديو والصوت", "zh": "音视频组", "en": "Video and audio", "fr": "Vidéo et audio", "ru": "Видео и аудио", "es": "Video y audio"}'),
('press', 6, '{"ar": "شؤون الصحافة", "zh": "媒体联络组", "en": "Press relations", "fr": "Relations avec la presse", "ru": "Связи с прессой", "es": "Relaciones con la prensa"}');

-- source: what of another calendar it answers (an observance in a year, a meeting), so that it is not planned twice.
-- time: by the clock of the zone; null for a whole day.
create table newsroom.plan (
    id bigint primary key generated always as identity,
    version int not null default 1,
    title jsonb not null,
    type text not null references newsroom.type,
    day date not null,
    time time,
    zone text not null default 'UTC',
    desk text not null references newsroom.desk,
    channels text[] not null default '{}',
    owed text[] not null default '{}',
    note text not null default '',
    state text not null default 'planned' check (state in ('idea', 'planned', 'in-work', 'done', 'dropped')),
    source text not null default '',
    item bigint references newsroom.item,
    changed timestamptz not null,
    changed_by uuid not null
);
create unique index plan_of_source on newsroom.plan (source, type) where source <> '';
create index plan_by_day on newsroom.plan (day, id);

create table newsroom.plan_history (
    plan bigint not null references newsroom.plan,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (plan, version)
);

create table newsroom.assignment (
    plan bigint not null references newsroom.plan,
    person uuid not null,
    skill text not null check (skill in ('writer', 'translator', 'photographer', 'video', 'editor')),
    language text not null default '',
    at timestamptz not null,
    by uuid not null,
    primary key (plan, person, skill, language)
);

-- Private addresses of the calendar: only what cannot be turned back into the address is kept.
create table newsroom.calendar_address (
    hash text primary key,
    person uuid not null unique,
    at timestamptz not null
);
