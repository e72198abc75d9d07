-- form: all that was sent, with the number that the form got when it was opened, as a digest: sent twice, it is one booking.
alter table occasions.booking add column form uuid;
create unique index booking_by_form on occasions.booking (form) where form is not null;
