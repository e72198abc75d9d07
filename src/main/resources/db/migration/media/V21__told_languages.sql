-- Out of which language a thing is translated.
create table media.told_source (
    item text collate "C" primary key,
    language text not null
);

-- What a language says. first: when readers could first have it; made_from: what the source said then, its words by their
-- places as numbers that are others as soon as the words are.
create table media.told (
    item text collate "C" not null,
    language text not null,
    first timestamptz,
    made_from jsonb not null,
    primary key (item, language)
);
