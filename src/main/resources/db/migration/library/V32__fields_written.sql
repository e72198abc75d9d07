-- The fields of records that were never catalogued in MARC, written out from their models so that the search in fields
-- finds them too. May be thrown away at any time: it is written anew, and again when a record's version changed.
create table library.fields_written (
    record bigint primary key references library.record,
    version int not null,
    content jsonb not null
);

-- Without capitals and accents. Marks that stand on letters are those of the Latin and the Greek, the Cyrillic and the
-- Arabic scripts.
create function library.folded(words text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(normalize(lower(words), NFKD), '[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]', '', 'g');
