create schema jobs;

create table jobs.job (
    id uuid primary key,
    kind text not null,
    parameters jsonb not null,
    state text not null,
    -- Grows with each new start, so that what is left over of an earlier start can be told from this one.
    attempt int not null default 1,
    cancel_asked boolean not null default false,
    done bigint not null default 0,
    total bigint not null default 0,
    problem_key text,
    problem_arguments jsonb,
    started_by uuid,
    language text not null,
    created timestamptz not null,
    changed timestamptz not null
);
create index job_by_time on jobs.job (created desc, id);

-- A table of its own: a checkpoint is written in the transaction of the step that it speaks of, which may be long,
-- while the row of the job must stay free for its progress.
create table jobs.checkpoint (
    job uuid primary key references jobs.job on delete cascade,
    place text not null
);

create table jobs.import_report (
    job uuid primary key references jobs.job on delete cascade,
    added bigint not null,
    changed bigint not null,
    unchanged bigint not null,
    refused bigint not null
);

create table jobs.bad_input (
    job uuid not null references jobs.job on delete cascade,
    number int not null,
    file text not null,
    line bigint not null,
    place text not null,
    key text not null,
    arguments jsonb not null,
    primary key (job, number)
);
