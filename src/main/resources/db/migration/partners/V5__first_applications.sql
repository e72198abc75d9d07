-- Whether somebody never applied before is seen from the other applications.
alter table partners.application drop column is_first;
