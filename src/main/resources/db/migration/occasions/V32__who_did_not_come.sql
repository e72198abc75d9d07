-- Tickets with which nobody came to a visit that took place. A visit counts where somebody came in at its door or the staff
-- said that nobody did: where no door was kept nobody knows who came.
create view occasions.fact_no_shows as
select
    'visits.no-shows'::text as measure,
    (slot.starts at time zone station.zone)::date as day,
    null::date as until,
    1::numeric as quantity,
    null::text as person,
    null::text as initiative,
    tour.station as site,
    slot.language,
    nullif(booking.country, '') as country,
    null::text as city,
    ticket.category as audience,
    null::text as gender,
    'public'::text as kind,
    'occasions.slot:' || slot.id as subject,
    jsonb_build_object('station', tour.station, 'mode', tour.mode) as facets,
    slot.id::text as record
from occasions.ticket
join occasions.booking on booking.id = ticket.booking and booking.state = 'confirmed'
join occasions.slot on slot.id = booking.slot and not slot.cancelled and slot.ends < now()
join occasions.tour on tour.code = slot.tour
join occasions.station on station.code = tour.station
where not ticket.void
    and not exists (select from occasions.visitor where visitor.ticket = ticket.id)
    and (slot.settled is not null
        or exists (select from occasions.visit join occasions.visitor on visitor.visit = visit.id
            where visit.key = 'slot-' || slot.id));
