package org.hexapla.library.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.library.RecordId;

/// Which records are meant: those that answer a question to the search, with its filters, or those of a list.
///
/// @param words of the question; empty for everything, where filters narrow it
/// @param ids of the list; where there are any, no question is asked
public record Selection(String words, Map<String, List<String>> filters, List<RecordId> ids) {

    /// The facets that an address of the search may narrow by.
    private static final List<String> FACETS =
            List.of("kind", "type", "body", "session", "year", "language", "subject");

    public Selection {
        filters = Map.copyOf(filters);
        ids = List.copyOf(ids);
    }

    /// Reads the parameters of an address: those of the search (`q`, `body` ...), or `ids`.
    public static Selection of(Map<String, String[]> parameters) {
        var filters = new LinkedHashMap<String, List<String>>();
        for (var facet : FACETS) {
            var values = Arrays.stream(parameters.getOrDefault(facet, new String[0]))
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        var ids = Arrays.stream(parameters.getOrDefault("ids", new String[0]))
                .flatMap(list -> Stream.of(list.split("[\\s,;]+")))
                .filter(id -> id.matches("[1-9]\\d{0,17}"))
                .map(id -> new RecordId(Long.parseLong(id)))
                .distinct()
                .toList();
        return new Selection(
                String.join(" ", parameters.getOrDefault("q", new String[0])).strip(), filters, ids);
    }

    /// Whether nothing was chosen at all.
    public boolean isEmpty() {
        return words.isEmpty() && filters.isEmpty() && ids.isEmpty();
    }
}
