create schema archive;

create table archive.file (
    sha256 text primary key,
    media_type text not null,
    bytes bigint not null,
    stored_at timestamptz not null,
    -- NONE, WHOLE, CUT, LATE or UNREADABLE: what became of its text.
    text_state text not null,
    -- When its bytes were last read again and found whole.
    checked_at timestamptz,
    broken boolean not null default false
);

create table archive.file_text (
    sha256 text primary key references archive.file on delete cascade,
    text text not null
);
