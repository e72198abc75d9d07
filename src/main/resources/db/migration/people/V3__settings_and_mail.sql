-- What makes this installation itself: one row.
create table people.setting (
    single_row boolean primary key default true check (single_row),
    names jsonb not null,
    languages text[] not null check (cardinality(languages) > 0),
    address text,
    mail_host text,
    mail_port int,
    mail_security text not null default 'STARTTLS' check (mail_security in ('NONE', 'STARTTLS', 'TLS')),
    mail_user text,
    mail_password text,
    mail_from text,
    emblem bytea check (octet_length(emblem) <= 200000),
    emblem_type text,
    emblem_hash text
);
insert into people.setting (names, languages) values ('{"en": "Hexapla"}', '{ar,zh,en,fr,ru,es}');

-- Who wants which kind of mail.
create table people.consent (
    account uuid not null references people.account on delete cascade,
    kind text not null,
    given_at timestamptz not null,
    primary key (account, kind)
);

-- Mails on their way. WAITING is sent when its time has come; KEPT is never sent, for there was no mail server, and is
-- read by administrators; a SENT one keeps no text, which may hold a link that lets in.
create table people.outgoing_mail (
    id bigint generated always as identity primary key,
    address text not null,
    language text not null,
    subject text not null,
    body text not null,
    kind text not null,
    state text not null check (state in ('WAITING', 'KEPT', 'SENT', 'FAILED')),
    created_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    failure text
);
create index outgoing_mail_waiting on people.outgoing_mail (next_attempt_at) where state = 'WAITING';
