-- What was told, corrected or saved last is asked for by every feed and by the start page of the newsroom: neither looks
-- through everything.
create index edition_by_change on newsroom.edition (language, greatest(published, withdrawn) desc);
create index revision_by_time on newsroom.revision (at desc, item);
