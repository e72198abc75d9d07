package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The facets of a record (981 and 989) as readers narrow a search by them: each a path from the general to the
/// particular, `documents-and-publications/reports/periodic-reports`, with all that it lies in.
public final class FacetPaths {

    /// Of which body a record is: 981.
    public static final String ORGAN = "organ";

    /// Of which type it is: 989.
    public static final String GENRE = "genre";

    private FacetPaths() {}

    /// By the names of the facets; those without a value are absent.
    public static Map<String, List<String>> of(MarcRecord record) {
        var organs = paths(record.fields(Facets.BODY));
        var genres = paths(record.fields(Facets.TYPE));
        return organs.isEmpty()
                ? genres.isEmpty() ? Map.of() : Map.of(GENRE, genres)
                : genres.isEmpty() ? Map.of(ORGAN, organs) : Map.of(ORGAN, organs, GENRE, genres);
    }

    /// Of a record that consists of nothing else yet: what facets it would get.
    public static Map<String, List<String>> of(List<DataField> fields) {
        return of(Facets.computed(new MarcRecord("", List.of(), fields)));
    }

    private static List<String> paths(Stream<DataField> fields) {
        Set<String> paths = new LinkedHashSet<>();
        fields.forEach(field -> {
            var steps = new ArrayList<String>();
            for (var subfield : field.subfields()) {
                if (subfield instanceof Subfield.Words(var code, var words) && code >= 'a' && code <= 'c') {
                    steps.add(step(words));
                    paths.add(String.join("/", steps));
                }
            }
        });
        return List.copyOf(paths);
    }

    private static String step(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
