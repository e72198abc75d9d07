-- A periodic report: its parts, in order, with their words by language, and the figures bound to them.
create table programme.report (
    id bigint generated always as identity primary key,
    -- By this a file finds its report again.
    code text not null unique,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    state text not null check (state in ('draft', 'review', 'approved', 'frozen', 'issued')),
    title jsonb not null,
    content jsonb not null,
    -- What a file said: the same file brings nothing new, also after people have changed what it said.
    imported jsonb,
    -- Two editors of one report: the second is told of the first.
    edition int not null default 1
);

-- Each step of its way, the latest last.
create table programme.report_step (
    id bigint generated always as identity primary key,
    report bigint not null references programme.report on delete cascade,
    state text not null,
    at timestamptz not null,
    by uuid not null
);
create index report_step_by_report on programme.report_step (report, id);

create table programme.report_comment (
    id bigint generated always as identity primary key,
    report bigint not null references programme.report on delete cascade,
    part text not null,
    at timestamptz not null,
    by uuid not null,
    words text not null,
    settled timestamptz
);
create index report_comment_by_report on programme.report_comment (report, id);

-- A figure as it was counted when the report was frozen.
create table programme.report_figure (
    report bigint not null references programme.report on delete cascade,
    name text not null,
    query text not null,
    -- Null where there was no source.
    value numeric,
    records bigint not null,
    caveats text[] not null,
    counted timestamptz not null,
    -- SHA-256 over the facts that it was counted from, and of the way in which they were picked; empty without a source.
    sha256 text not null,
    way text not null,
    primary key (report, name)
);

-- What was mended after the report was issued.
create table programme.report_correction (
    id bigint generated always as identity primary key,
    report bigint not null references programme.report on delete cascade,
    part text not null,
    language text not null,
    before text not null,
    after text not null,
    reason text not null,
    at timestamptz not null,
    by uuid not null
);
create index report_correction_by_report on programme.report_correction (report, id);

-- Why a figure differs from that of another period.
create table programme.report_reason (
    report bigint not null references programme.report on delete cascade,
    name text not null,
    first_day date not null,
    last_day date not null,
    words text not null,
    at timestamptz not null,
    by uuid not null,
    primary key (report, name, first_day, last_day)
);
