package org.hexapla.figures.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexapla.figures.DimensionUnknown;
import org.hexapla.figures.Total;
import org.hexapla.kernel.FactSource;

/// One way to tell facts apart, as SQL says it.
sealed interface Dimension {

    Set<String> COLUMNS =
            Set.of("initiative", "site", "language", "country", "city", "audience", "gender", "kind", "subject");

    /// The subject by its kind; `item` is a subject of any kind. A source whose facts are about several of
    /// these at once declares them, and no subject: then each is a facet of its own.
    Set<String> SUBJECTS = Set.of("event", "item", "post", "campaign", "survey", "plan");

    /// The words with which it stands in a `where` or a `filter`.
    String condition(Collection<String> values, Parameters parameters);

    /// One value of a fact: a column of the view, or a facet. A person is never one that facts are listed or
    /// chosen by.
    record Single(String expression) implements Dimension {
        @Override
        public String condition(Collection<String> values, Parameters parameters) {
            return expression + parameters.in(values);
        }
    }

    /// The subject without its kind.
    ///
    /// @param kinds with which subjects may be written
    record Subject(Set<String> kinds) implements Dimension {
        @Override
        public String condition(Collection<String> values, Parameters parameters) {
            var written = new ArrayList<>(values);
            for (var kind : new TreeSet<>(kinds)) {
                values.forEach(value -> written.add(kind + ':' + value));
            }
            return "subject" + parameters.in(written);
        }
    }

    /// A facet of which a fact may have several values, in an array; any of them may match.
    record Several(String name) implements Dimension {
        @Override
        public String condition(Collection<String> values, Parameters parameters) {
            return "jsonb_exists_any(facets -> '%s', array[%s])"
                    .formatted(
                            name,
                            values.stream()
                                    .map(value -> "cast(" + parameters.put(value) + " as text)")
                                    .collect(Collectors.joining(", ")));
        }

        /// The values one by one, as the column `value`; a row without any has one row with null.
        String unnested(String alias) {
            return """
                     left join lateral jsonb_array_elements_text(case jsonb_typeof(facets -> '%1$s') \
                    when 'array' then facets -> '%1$s' when 'null' then '[]' \
                    else jsonb_build_array(facets -> '%1$s') end) as %2$s(value) on true""".formatted(name, alias);
        }
    }

    /// The dimension by which a source may be filtered or broken down.
    static Dimension of(FactSource source, String name) {
        var isSubject = declares(source, "subject")
                || declares(source, name) && !source.metric().subjects().isEmpty();
        if (SUBJECTS.contains(name) && isSubject) {
            return new Subject(source.metric().subjects().stream()
                    .filter(kind -> name.equals("item") || kind.endsWith('.' + name))
                    .collect(Collectors.toSet()));
        }
        if (!declares(source, name) || name.equals(Total.Distinct.PERSON) || !name.matches("[a-z][a-z0-9_-]*")) {
            throw new DimensionUnknown(source.measure(), name, known(source));
        }
        if (COLUMNS.contains(name)) {
            return new Single(name);
        }
        return source.metric().several().contains(name) ? new Several(name) : new Single("(facets ->> '" + name + "')");
    }

    /// The dimension whose different values are counted: people, too.
    static Dimension counted(FactSource source, String name) {
        return name.equals(Total.Distinct.PERSON) && declares(source, name) ? new Single(name) : of(source, name);
    }

    /// Where the facts of a source say their languages: the column, or the facet of things in several.
    static Dimension languages(FactSource source) {
        return of(source, declares(source, "languages") ? "languages" : "language");
    }

    private static boolean declares(FactSource source, String name) {
        return source.dimensions().contains(name);
    }

    private static List<String> known(FactSource source) {
        return source.dimensions().stream()
                .filter(name -> !name.equals(Total.Distinct.PERSON))
                .toList();
    }
}
