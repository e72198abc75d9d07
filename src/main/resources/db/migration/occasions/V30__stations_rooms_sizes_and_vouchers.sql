-- Stations as their staff tell of them: words, hours by weekday, what to bring, by when money is given back.

alter table occasions.station
    add column version int not null default 1,
    add column bring jsonb not null default '{}',
    add column refund_hours int not null default 0 check (refund_hours between 0 and 720);

-- day: of the week, from 1 for Monday; by the clock of the place.
create table occasions.opening (
    station text collate "C" not null references occasions.station,
    day int not null check (day between 1 and 7),
    opens time not null,
    closes time not null check (closes > opens),
    primary key (station, day)
);
insert into occasions.opening (station, day, opens, closes)
select code, day, opens, closes from occasions.station, unnest(days) as day;
alter table occasions.station drop column opens, drop column closes, drop column days;

-- Groups are no larger than that for some days, whatever tours and rooms allow.
create table occasions.group_limit (
    id bigint primary key generated always as identity,
    station text collate "C" not null references occasions.station,
    first date not null,
    last date not null check (last >= first),
    most int not null check (most >= 0),
    why jsonb not null default '{}'
);
create index group_limit_by_station on occasions.group_limit (station);

-- capacity: 0 where nobody said how many it holds.
alter table occasions.room add column capacity int not null default 0 check (capacity >= 0);

-- size: how many may come as the tour or the staff has it; there are fewer places in the ledger where the room or a limit
-- allows fewer. closure: that for which it was called off. settled: when the staff said that whoever is not noted did not
-- come.
alter table occasions.slot
    add column size int check (size >= 0),
    add column closure bigint references occasions.closure on delete set null,
    add column settled timestamptz;
update occasions.slot set size = resource.capacity from occasions.resource where resource.id = slot.places;
alter table occasions.slot alter column size set not null;
create index slot_by_closure on occasions.slot (closure) where closure is not null;

-- tours: those for which it is good, none for all of the station. It takes off so many parts of a hundred, or an amount.
alter table occasions.voucher
    add column tours text[] not null default '{}',
    add column amount numeric(18, 4) check (amount > 0),
    alter column percent drop not null,
    add check ((percent is null) <> (amount is null));
create index booking_by_voucher on occasions.booking (voucher) where voucher is not null;

-- What of the price of a booking is paid for this person.
alter table occasions.ticket add column amount numeric(18, 4) not null default 0 check (amount >= 0);
update occasions.ticket set amount = trunc(booking.amount / booked.many, 2)
from occasions.booking,
    (select booking, count(*) as many from occasions.ticket group by booking) as booked
where booking.id = ticket.booking and booked.booking = ticket.booking;
