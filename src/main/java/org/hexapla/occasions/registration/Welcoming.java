package org.hexapla.occasions.registration;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.EventRefused;
import org.hexapla.occasions.event.Events;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the form of an event begins with.
@Component
@Transactional(readOnly = true)
class Welcoming {

    private final Events events;
    private final EventPlaces places;
    private final Inviting inviting;
    private final People people;

    Welcoming(Events events, EventPlaces places, Inviting inviting, People people) {
        this.events = events;
        this.places = places;
        this.inviting = inviting;
        this.people = people;
    }

    /// An event at which people register.
    ///
    /// @throws EventRefused where there is none
    Event open(String code) {
        return EventCode.parse(code)
                .map(events::open)
                .filter(event -> event.content().admission().how() != Event.How.NONE)
                .orElseThrow(() -> EventRefused.notFound(code));
    }

    /// How many places are left; -1 where there are as many as come.
    int left(Event event) {
        return places.left(event);
    }

    /// What is known of whoever opens the form: nobody types what the house has.
    Map<String, String> known(Event event, String invitation, Language reader) {
        var values = new TreeMap<String, String>();
        values.put("language", reader.tag());
        people.current().ifPresent(person -> {
            values.put("name", person.name());
            values.put("language", person.language().tag());
            people.addressOf(person.id()).ifPresent(mail -> values.put("mail", mail));
        });
        inviting.find(event.code(), invitation).ifPresent(invited -> {
            values.put("name", invited.name());
            values.put("mail", invited.mail());
            values.put("language", invited.language().tag());
        });
        return values;
    }
}
