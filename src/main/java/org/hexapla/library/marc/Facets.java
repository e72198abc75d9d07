package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The facets of a record, computed of its fields: of which body it is (981) and of which type (989). The rules are the
/// table `library/marc/facets.tsv`.
public final class Facets {

    public static final String BODY = "981";
    public static final String TYPE = "989";

    private static final Set<String> TAGS = Set.of(BODY, TYPE);
    private static final List<Rule> RULES =
            Table.of("facets").stream().map(Rule::of).toList();

    private Facets() {}

    /// The record with its facets as the rules say now, and without those of before.
    ///
    /// @param record in words
    public static MarcRecord computed(MarcRecord record) {
        var facets = of(record);
        return record.fields().stream().filter(Facets::isFacet).toList().equals(facets)
                ? record
                : record.replacing(Facets::isFacet, facets);
    }

    /// The fields that say the facets of a record.
    public static List<DataField> of(MarcRecord record) {
        // By tag: there are many conditions, and each asks fields of one tag.
        var asked = new HashMap<String, List<DataField>>();
        for (var field : record.fields()) {
            if (!isFacet(field)) {
                asked.computeIfAbsent(field.tag(), _ -> new ArrayList<>()).add(field);
            }
        }
        Set<DataField> facets = new LinkedHashSet<>();
        for (var rule : RULES) {
            if (rule.fires(asked) && facets.add(rule.facet())) {
                asked.computeIfAbsent(rule.facet().tag(), _ -> new ArrayList<>())
                        .add(rule.facet());
            }
        }
        return facets.stream().sorted(Comparator.comparing(DataField::tag)).toList();
    }

    public static boolean isFacet(DataField field) {
        return TAGS.contains(field.tag());
    }

    private record Rule(List<Condition> any, List<Condition> all, List<Condition> none, DataField facet) {

        static Rule of(Map<String, String> row) {
            var subfields = new ArrayList<Subfield>();
            for (var code : List.of("a", "b", "c")) {
                var value = row.getOrDefault(code, "");
                if (!value.isEmpty()) {
                    subfields.add(new Subfield.Words(code.charAt(0), value));
                }
            }
            return new Rule(
                    conditions(row, "any"),
                    conditions(row, "all"),
                    conditions(row, "none"),
                    new DataField(row.getOrDefault("field", ""), ' ', ' ', subfields));
        }

        boolean fires(Map<String, List<DataField>> fields) {
            return (any.isEmpty() || holdsOne(any, fields)) && holdsEach(fields) && !holdsOne(none, fields);
        }

        private boolean holdsEach(Map<String, List<DataField>> fields) {
            for (var condition : all) {
                if (!condition.holds(fields)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean holdsOne(List<Condition> conditions, Map<String, List<DataField>> fields) {
            for (var condition : conditions) {
                if (condition.holds(fields)) {
                    return true;
                }
            }
            return false;
        }

        private static List<Condition> conditions(Map<String, String> row, String column) {
            return Stream.of(row.getOrDefault(column, "").split(" ; "))
                    .filter(written -> !written.isBlank())
                    .map(Condition::of)
                    .toList();
        }
    }

    /// @param codes of the subfields; empty for all
    private record Condition(String tag, String codes, Pattern pattern) {

        static Condition of(String written) {
            var blank = written.indexOf(' ');
            return new Condition(
                    written.substring(0, 3),
                    written.substring(3, blank),
                    Pattern.compile(written.substring(blank + 1)));
        }

        boolean holds(Map<String, List<DataField>> fields) {
            for (var field : fields.getOrDefault(tag, List.of())) {
                for (var subfield : field.subfields()) {
                    if (subfield instanceof Subfield.Words(var code, var value)
                            && (codes.isEmpty() || codes.indexOf(code) >= 0)
                            && pattern.matcher(value).find()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
