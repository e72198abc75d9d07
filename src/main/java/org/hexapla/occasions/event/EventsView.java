package org.hexapla.occasions.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Paging;
import org.springframework.web.util.UriComponentsBuilder;

/// A list of events with what it may be narrowed by.
///
/// @param kinds the names of kinds by their codes, in their order
/// @param isPast whether those are shown that are over
public record EventsView(
        List<Event> events,
        EventQuestion question,
        Map<String, LocalizedText> kinds,
        List<Language> languages,
        List<Country> countries,
        Paging paging,
        boolean isPast,
        boolean isStaff) {

    public LocalizedText kindOf(Event event) {
        return kinds.getOrDefault(event.content().kind(), LocalizedText.none());
    }

    /// The question of this list, for the address of another page of it or of its calendar.
    public String query(int page) {
        var query = UriComponentsBuilder.newInstance();
        put(query, "kind", question.kind());
        put(query, "language", question.language());
        put(query, "country", question.country());
        put(query, "initiative", question.initiative());
        put(query, "series", question.series());
        put(query, "when", isPast ? "past" : "");
        put(query, "page", page > 1 ? Integer.toString(page) : "");
        var written = query.build().encode().toUriString();
        return written.isEmpty() ? "?" : written;
    }

    private static void put(UriComponentsBuilder query, String name, String value) {
        Stream.of(value).filter(word -> !word.isEmpty()).forEach(word -> query.queryParam(name, word));
    }
}
