-- Of which things that have ended was it told that they did. until: the last day that was meant, for rights may be
-- prolonged and end again.
create table media.ended_told (
    item text collate "C" primary key,
    until text collate "C" not null
);
create index picture_by_end on media.picture ((content ->> 'until')) where content ->> 'until' is not null;
create index recording_by_end on media.recording ((content ->> 'until')) where content ->> 'until' is not null;
