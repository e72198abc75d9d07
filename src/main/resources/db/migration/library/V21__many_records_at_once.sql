-- Links are written with their record and removed with it, by the one class that does both. To look each record up again
-- for each of its links took a tenth of the time of taking many records in.
alter table library.heading_link drop constraint heading_link_record_fkey;

-- A record is a few thousand bytes: not worth compressing, which takes longer than writing it.
alter table library.marc set (toast_tuple_target = 4080);
alter table library.document set (toast_tuple_target = 4080);
