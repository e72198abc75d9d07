-- A letter may be written as a page besides its plain words, and say where a program ends the sending (RFC 8058).
alter table people.outgoing_mail add column html text not null default '';
alter table people.outgoing_mail add column leave text not null default '';
