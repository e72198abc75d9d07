package org.hexapla.occasions.event;

import java.time.format.DateTimeFormatter;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An event as schema.org has it, in one language.
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCHEMA = "https://schema.org/";

    private final Language language;
    private final String house;

    EventJson(Language language, String house) {
        this.language = language;
        this.house = house;
    }

    /// @param address of its page; whoever has no place is told no other
    String of(Event event, EventKind kind, Programme programme, String address) {
        var content = event.content();
        var json = JSON.createObjectNode();
        json.put("@context", "https://schema.org")
                .put("@type", kind.purpose().schema())
                .put("@id", address)
                .put("url", address)
                .put("name", content.words().title().words(language));
        text(json, "description", content.words().summary());
        json.put(
                        "startDate",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                content.when().start()))
                .put(
                        "endDate",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                content.when().end()))
                .put(
                        "eventStatus",
                        SCHEMA + (event.state() == Event.State.CANCELLED ? "EventCancelled" : "EventScheduled"))
                .put(
                        "eventAttendanceMode",
                        SCHEMA
                                + switch (content.venue().mode()) {
                                    case IN_PERSON -> "OfflineEventAttendanceMode";
                                    case ON_LINE -> "OnlineEventAttendanceMode";
                                    case HYBRID -> "MixedEventAttendanceMode";
                                });
        var spoken = json.putArray("inLanguage");
        content.tongues().all().forEach(tongue -> spoken.add(tongue.tag()));
        places(json, content, address);
        json.putObject("organizer").put("@type", "Organization").put("name", house);
        people(json, content, programme);
        // Nothing in it may end the script in which it stands.
        return JSON.writeValueAsString(json).replace("<", "\\u003c");
    }

    private void people(ObjectNode json, Event.Content content, Programme programme) {
        var performers = json.putArray("performer");
        programme
                .speakers()
                .forEach(speaker -> performers
                        .addObject()
                        .put("@type", "Person")
                        .put("name", speaker.name().words(language)));
        if (content.admission().isLimited()) {
            json.put("maximumAttendeeCapacity", content.admission().places());
        }
    }

    private void places(ObjectNode json, Event.Content content, String address) {
        var places = json.putArray("location");
        if (content.venue().mode().hasPlace()) {
            var place = places.addObject().put("@type", "Place");
            text(place, "name", content.venue().place());
            if (!content.bonds().country().isEmpty()) {
                place.putObject("address")
                        .put("@type", "PostalAddress")
                        .put("addressCountry", content.bonds().country());
            }
        }
        if (content.venue().mode() != Event.Mode.IN_PERSON) {
            places.addObject().put("@type", "VirtualLocation").put("url", address);
        }
    }

    private void text(ObjectNode json, String name, LocalizedText text) {
        text.show(language).ifPresent(shown -> json.put(name, shown.text()));
    }
}
