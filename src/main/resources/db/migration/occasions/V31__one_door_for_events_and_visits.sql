-- Whoever stands at a door of whatever it is: an event, a time of a tour.

-- place: at whose doors it was; pass: whose came in or went out, a registration or a ticket.
alter table occasions.scan add column place text collate "C", add column pass text collate "C";
update occasions.scan set place = 'occasions.event:' || event, pass = 'occasions.registration:' || registration;
alter table occasions.scan
    alter column place set not null,
    alter column pass set not null,
    drop column event,
    drop column registration;
create index scan_by_place on occasions.scan (place, at desc);
create index scan_by_pass on occasions.scan (pass, at desc, received desc);
