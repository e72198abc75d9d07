-- What was translated, sentence by sentence.

-- tokens: the numbers of the source's words in order, in which the languages are told apart; item: the thing it comes
-- from, as its reference is written.
create table translation.memory (
    id bigint primary key generated always as identity,
    source_language text not null,
    target_language text not null,
    source text not null,
    target text not null,
    tokens int[] not null,
    item text not null default '',
    made timestamptz not null,
    by uuid not null
);
-- Sentences may be longer than an index takes.
create unique index memory_pair on translation.memory (md5(source), source_language, target_language, md5(target));
create index memory_by_word on translation.memory using gin (tokens);
create index memory_by_languages on translation.memory (source_language, target_language, id);

-- In how many sentences a word stands: only the rare ones of a question are looked for.
create table translation.memory_word (
    token int primary key,
    sentences bigint not null
);
