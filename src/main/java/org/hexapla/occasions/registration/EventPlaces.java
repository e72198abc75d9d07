package org.hexapla.occasions.registration;

import java.util.Optional;
import org.hexapla.occasions.EventChanged;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.ResourceId;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The places of events in the ledger.
@Component
class EventPlaces {

    private final JdbcClient database;
    private final Ledger ledger;
    private final Events events;

    EventPlaces(JdbcClient database, Ledger ledger, Events events) {
        this.database = database;
        this.ledger = ledger;
        this.events = events;
    }

    /// Nothing where as many come as want to.
    Optional<ResourceId> of(Event event) {
        if (!event.content().admission().isLimited()) {
            return Optional.empty();
        }
        var known = find(event.code());
        if (known.isPresent()) {
            return known;
        }
        var opened = ledger.open(event.content().admission().places());
        // Two who come first at once both open places; those of the first are everybody's.
        database.sql(
                        "insert into occasions.event_places (event, resource) values (:event, :resource) on conflict do nothing")
                .param("event", event.code().value())
                .param("resource", opened.value())
                .update();
        return find(event.code());
    }

    /// How many are left, without opening anything; -1 where as many come as want to.
    int left(Event event) {
        var admission = event.content().admission();
        return admission.isLimited() ? find(event.code()).map(ledger::left).orElse(admission.places()) : -1;
    }

    private Optional<ResourceId> find(EventCode event) {
        return database.sql("select resource from occasions.event_places where event = :event")
                .param("event", event.value())
                .query(Long.class)
                .optional()
                .map(ResourceId::new);
    }

    @EventListener
    void follow(EventChanged changed) {
        var event = events.find(changed.event()).orElseThrow();
        if (event.content().admission().isLimited()) {
            find(event.code())
                    .ifPresent(places -> ledger.resize(
                            places,
                            // What is given back of what is called off is offered to nobody.
                            event.state() == Event.State.CANCELLED
                                    ? 0
                                    : event.content().admission().places()));
        }
    }
}
