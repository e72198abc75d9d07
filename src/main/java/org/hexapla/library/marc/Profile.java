package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordKind;

/// What a good record of a kind is, field by field, as the tables `library/marc/profile.tsv`, `lists.tsv` and
/// `patterns.tsv` say it.
///
/// @param fields by tag
public record Profile(Map<String, Rule> fields) {

    private static final Map<RecordKind, Profile> PROFILES = load();

    public static Profile of(RecordKind kind) {
        return PROFILES.getOrDefault(kind, new Profile(Map.of()));
    }

    /// What is asked of fields of one tag; nothing for a tag that records of the kind do not have.
    public Optional<Rule> rule(String tag) {
        return Optional.ofNullable(fields.get(tag));
    }

    /// What is asked of fields of a tag.
    ///
    /// @param first the first indicators that a field may have, empty for any
    /// @param second the second ones
    /// @param parts subfields that it must have
    /// @param codes subfields that it may have, empty for any
    /// @param lists what a subfield may say, by code
    /// @param forms how a subfield must be written, by code
    public record Rule(
            String tag,
            boolean isRequired,
            boolean isRepeatable,
            Set<Character> first,
            Set<Character> second,
            Set<Character> parts,
            Set<Character> codes,
            Map<Character, ClosedList> lists,
            Map<Character, Form> forms) {

        boolean allows(char code) {
            // The number of a heading may always stand, and the field of another script that it belongs to.
            return codes.isEmpty() || codes.contains(code) || code == '0' || code == '6';
        }
    }

    /// The values that may stand, in their order.
    public record ClosedList(Finding.Severity severity, List<String> values) {}

    /// @param messageKey of the words that say what is asked
    public record Form(Finding.Severity severity, String name, Pattern pattern, String messageKey) {

        /// Whether something is written so.
        boolean holds(String value) {
            return switch (name) {
                case "date" -> FieldDates.parse(value).isPresent();
                case "day" ->
                    FieldDates.parse(value)
                            .filter(date -> date.iso().length() == 10)
                            .isPresent();
                case "symbol" -> Symbol.parse(value).isPresent();
                default -> pattern.matcher(value.strip()).matches();
            };
        }
    }

    private static Map<RecordKind, Profile> load() {
        var lists = new HashMap<String, Map<Character, ClosedList>>();
        for (var row : Table.of("lists")) {
            each(
                    row,
                    key -> lists.computeIfAbsent(key, _ -> new TreeMap<>())
                            .put(
                                    code(row),
                                    new ClosedList(
                                            severity(row),
                                            List.of(row.getOrDefault("values", "")
                                                    .split("\\|")))));
        }
        var forms = new HashMap<String, Map<Character, Form>>();
        for (var row : Table.of("patterns")) {
            each(row, key -> forms.computeIfAbsent(key, _ -> new TreeMap<>()).put(code(row), form(row)));
        }
        var profiles = new EnumMap<RecordKind, Map<String, Rule>>(RecordKind.class);
        for (var row : Table.of("profile")) {
            each(
                    row,
                    key -> profiles.computeIfAbsent(kind(key), _ -> new TreeMap<>())
                            .put(
                                    row.getOrDefault("tag", ""),
                                    rule(row, lists.getOrDefault(key, Map.of()), forms.getOrDefault(key, Map.of()))));
        }
        var loaded = new EnumMap<RecordKind, Profile>(RecordKind.class);
        profiles.forEach((kind, rules) -> loaded.put(kind, new Profile(rules)));
        return loaded;
    }

    /// A row may be of records of several kinds.
    private static void each(Map<String, String> row, java.util.function.Consumer<String> use) {
        for (var kind : row.getOrDefault("records", "").split(" ")) {
            use.accept(kind + ' ' + row.getOrDefault("tag", ""));
        }
    }

    private static RecordKind kind(String key) {
        return RecordKind.valueOf(key.substring(0, key.indexOf(' ')).toUpperCase(Locale.ROOT));
    }

    private static Rule rule(Map<String, String> row, Map<Character, ClosedList> lists, Map<Character, Form> forms) {
        return new Rule(
                row.getOrDefault("tag", ""),
                row.getOrDefault("need", "").equals("required"),
                row.getOrDefault("occurs", "").equals("repeatable"),
                characters(row.getOrDefault("first", "*")),
                characters(row.getOrDefault("second", "*")),
                characters(row.getOrDefault("parts", "")),
                characters(row.getOrDefault("codes", "*")),
                lists,
                forms);
    }

    private static Form form(Map<String, String> row) {
        var form = row.getOrDefault("form", "");
        return new Form(
                severity(row), form, Pattern.compile(form, Pattern.DOTALL), "marc.finding.form-" + row.get("message"));
    }

    private static Finding.Severity severity(Map<String, String> row) {
        return Finding.Severity.valueOf(row.getOrDefault("severity", "").toUpperCase(Locale.ROOT));
    }

    private static char code(Map<String, String> row) {
        return row.getOrDefault("code", " ").charAt(0);
    }

    /// `_1-4`: a blank and the digits from 1 to 4; nothing for `*`.
    private static Set<Character> characters(String written) {
        var characters = new ArrayList<Character>();
        for (var i = 0; i < written.length() && !written.equals("*"); i++) {
            var one = written.charAt(i) == '_' ? ' ' : written.charAt(i);
            if (i + 2 < written.length() && written.charAt(i + 1) == '-') {
                for (var next = one; next <= written.charAt(i + 2); next++) {
                    characters.add(next);
                }
                i += 2;
            } else {
                characters.add(one);
            }
        }
        return Set.copyOf(characters);
    }
}
