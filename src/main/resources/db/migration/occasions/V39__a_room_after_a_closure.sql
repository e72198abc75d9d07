-- The room of a time that a closure called off: it is given back, if it is free, when the station opens again.
alter table occasions.slot add column room_before bigint references occasions.room;
