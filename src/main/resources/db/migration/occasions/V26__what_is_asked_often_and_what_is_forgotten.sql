-- How often an address asked within a time, and what the ledger says of a claim.
create index booking_by_mail on occasions.booking (lower(mail), made);
create index visiting_group_by_mail on occasions.visiting_group (lower(mail), made);
create index visiting_group_by_slot on occasions.visiting_group (slot) where slot is not null;
create index entry_by_claim on occasions.entry (claim);

-- Whom nobody knows any more were several people.
drop index occasions.invitation_once;
create unique index invitation_once on occasions.invitation (event, lower(mail)) where mail <> '';
