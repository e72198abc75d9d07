-- What the words are called by which items are gathered. names: as the newsroom gave them; they go before the labels of the
-- concept, which may be empty. Items keep the word.
create table newsroom.theme (
    word text collate "C" primary key,
    version int not null default 1,
    names jsonb not null default '{}',
    concept text not null default '',
    changed timestamptz not null,
    changed_by uuid not null
);

create table newsroom.theme_history (
    word text collate "C" not null references newsroom.theme,
    version int not null,
    at timestamptz not null,
    by uuid not null,
    before jsonb not null,
    primary key (word, version)
);
