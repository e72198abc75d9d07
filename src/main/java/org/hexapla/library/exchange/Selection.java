package org.hexapla.library.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;

/// Which records are meant: those that answer a question to the search, with its filters; those whose fields answer a
/// question; those of a work list; or those that are named.
///
/// @param words of the question; empty for everything, where filters narrow it
/// @param ids those that are named; where there are any, nothing is asked
/// @param fields the question to the search in fields, or empty
/// @param kinds to which that question is limited; empty for all
/// @param workList the number of a work list, or empty
public record Selection(
        String words,
        Map<String, List<String>> filters,
        List<RecordId> ids,
        String fields,
        List<RecordKind> kinds,
        String workList) {

    /// The facets that an address of the search may narrow by.
    private static final List<String> FACETS =
            List.of("kind", "genre", "type", "organ", "body", "session", "year", "language", "subject");

    private static final String FIELDS = "asks";
    private static final String WORK_LIST = "worklist";

    public Selection {
        filters = Map.copyOf(filters);
        ids = List.copyOf(ids);
        kinds = List.copyOf(kinds);
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
                one(parameters, "q"),
                filters,
                ids,
                one(parameters, FIELDS),
                Stream.of(RecordKind.values())
                        .filter(kind -> List.of(parameters.getOrDefault("kinds", new String[0]))
                                .contains(kind.code()))
                        .toList(),
                one(parameters, WORK_LIST).replaceAll("\\D", ""));
    }

    /// Whether nothing was chosen at all.
    public boolean isEmpty() {
        return !asksSearch() && ids.isEmpty() && fields.isEmpty() && workList.isEmpty();
    }

    boolean asksSearch() {
        return !words.isEmpty() || !filters.isEmpty();
    }

    private static String one(Map<String, String[]> parameters, String name) {
        return String.join(" ", parameters.getOrDefault(name, new String[0])).strip();
    }
}
