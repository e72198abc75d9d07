-- Goal indicators of young people by country. sample: its values are invented.
create table partners.youth_indicator (
    code text collate "C" primary key,
    goal int not null check (goal between 1 and 17),
    name jsonb not null,
    definition jsonb not null,
    unit text not null check (unit in ('percent', 'number')),
    sample boolean not null default false
);

create table partners.youth_value (
    indicator text collate "C" not null references partners.youth_indicator,
    country text collate "C" not null,
    year int not null,
    sex text not null check (sex in ('female', 'male', 'all')),
    age text not null,
    value numeric not null check (value >= 0),
    source text not null default '',
    primary key (indicator, country, year, sex, age)
);
create index youth_value_by_country on partners.youth_value (country, indicator);
