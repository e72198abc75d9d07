-- Records as they are catalogued in MARC, and the headings that they link to.

-- content: {"leader": "...", "fields": [{"001": "12"}, {"245": {"ind1": "1", "ind2": "0", "subfields": [{"a": "Title"}]}}]}.
-- A subfield that links to the authority file holds the heading's number in place of words: {"a": 12}.
create table library.marc (
    record bigint primary key references library.record,
    content jsonb not null
);

-- Written anew on each save. By heading first: which records a heading is linked from, one after the other.
create table library.heading_link (
    record bigint not null references library.record,
    heading bigint not null,
    tag text collate "C" not null,
    primary key (heading, record, tag)
);
create index heading_link_by_record on library.heading_link (record);

-- A document may bear a symbol that another bears already, if a cataloguer says so; the symbol leads to the other.
alter table library.document_symbol drop constraint document_symbol_is_taken;
alter table library.document_symbol add is_twin boolean not null default false;
create unique index document_symbol_is_taken on library.document_symbol (key) where not is_twin;
create index document_symbol_by_key on library.document_symbol (key);
