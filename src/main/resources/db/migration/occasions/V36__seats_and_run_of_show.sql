-- The order of precedence: whom protocol seats before whom.
create table occasions.rank (
    code text collate "C" primary key,
    place int not null,
    name jsonb not null
);
insert into occasions.rank (code, place, name) values
('head-of-state', 1, '{"ar": "رؤساء الدول", "zh": "国家元首", "en": "Heads of State", "fr": "Chefs d’État", "ru": "Главы государств", "es": "Jefes de Estado"}'),
('head-of-government', 2, '{"ar": "رؤساء الحكومات", "zh": "政府首脑", "en": "Heads of Government", "fr": "Chefs de gouvernement", "ru": "Главы правительств", "es": "Jefes de Gobierno"}'),
('minister', 3, '{"ar": "الوزراء", "zh": "部长", "en": "Ministers", "fr": "Ministres", "ru": "Министры", "es": "Ministros"}'),
('ambassador', 4, '{"ar": "السفراء والممثلون الدائمون", "zh": "大使和常驻代表", "en": "Ambassadors and Permanent Representatives", "fr": "Ambassadeurs et représentants permanents", "ru": "Послы и постоянные представители", "es": "Embajadores y Representantes Permanentes"}'),
('senior-official', 5, '{"ar": "كبار مسؤولي المنظمة", "zh": "本组织高级官员", "en": "Senior officials of the organization", "fr": "Hauts fonctionnaires de l’Organisation", "ru": "Высшие должностные лица Организации", "es": "Altos funcionarios de la Organización"}'),
('delegate', 6, '{"ar": "المندوبون", "zh": "代表", "en": "Delegates", "fr": "Délégués", "ru": "Делегаты", "es": "Delegados"}'),
('civil-society', 7, '{"ar": "المجتمع المدني", "zh": "民间社会", "en": "Civil society", "fr": "Société civile", "ru": "Гражданское общество", "es": "Sociedad civil"}'),
('press', 8, '{"ar": "الصحافة", "zh": "新闻界", "en": "Press", "fr": "Presse", "ru": "Пресса", "es": "Prensa"}');

-- Blocks of the room of an event. label: as it is written on the tickets.
create table occasions.seat_block (
    id bigint primary key generated always as identity,
    event text collate "C" not null references occasions.event,
    place int not null,
    label text not null,
    unique (event, label)
);

-- rank: for whom it is held; null for anybody. usable: nobody sits behind a pillar.
create table occasions.seat (
    id bigint primary key generated always as identity,
    block bigint not null references occasions.seat_block on delete cascade,
    line int not null check (line > 0),
    number int not null check (number > 0),
    rank text collate "C" references occasions.rank,
    usable boolean not null default true,
    unique (block, line, number)
);

-- Never one seat for two, and never two seats for one.
create table occasions.seat_given (
    seat bigint primary key references occasions.seat on delete cascade,
    registration bigint not null unique references occasions.registration on delete cascade,
    given timestamptz not null,
    given_by uuid not null
);

create table occasions.guest_rank (
    registration bigint primary key references occasions.registration on delete cascade,
    rank text collate "C" not null references occasions.rank
);

-- The run of show of an event: when it begins, and its parts in their order, each so many minutes long. begun: when a
-- part really began; those after it move along.
create table occasions.rundown (
    event text collate "C" primary key references occasions.event,
    starts timestamptz not null
);
create table occasions.cue (
    id bigint primary key generated always as identity,
    event text collate "C" not null references occasions.rundown,
    place int not null,
    minutes int not null check (minutes between 0 and 1440),
    what text not null,
    who text not null default '',
    cue text not null default '',
    languages text[] not null default '{}',
    begun timestamptz,
    unique (event, place) deferrable initially deferred
);
