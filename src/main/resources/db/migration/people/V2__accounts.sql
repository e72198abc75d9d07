-- Who may sign in, as what, and with which proofs. Secrets are kept as hashes only.

create table people.account (
    id uuid primary key,
    name text not null,
    mail text not null,
    password text,
    role text not null check (role in ('READER', 'STAFF', 'ADMINISTRATOR')),
    language text not null,
    state text not null check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    version bigint not null default 0,
    created_at timestamptz not null
);
-- One account an address, however it is written.
create unique index account_by_mail on people.account (lower(mail));

create table people.department (
    code text primary key,
    names jsonb not null
);
insert into people.department (code, names) values
    ('library', '{"ar": "المكتبة", "zh": "图书馆", "en": "Library", "fr": "Bibliothèque", "ru": "Библиотека", "es": "Biblioteca"}');

create table people.membership (
    account uuid not null references people.account on delete cascade,
    department text not null references people.department,
    primary key (account, department)
);

-- Links in mails: each works once, until it expires.
create table people.one_time_link (
    hash bytea primary key,
    account uuid not null references people.account on delete cascade,
    purpose text not null check (purpose in ('RESET', 'INVITATION')),
    expires_at timestamptz not null
);
create index one_time_link_by_account on people.one_time_link (account);

create table people.access_token (
    id uuid primary key,
    account uuid not null references people.account on delete cascade,
    name text not null,
    hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz
);
create index access_token_by_account on people.access_token (account);

create table people.single_sign_on (
    provider text not null,
    subject text not null,
    account uuid not null references people.account on delete cascade,
    primary key (provider, subject)
);

-- What Bucket4j keeps of attempts to sign in.
create table people.attempts (
    id text primary key,
    state bytea,
    expires_at bigint
);
