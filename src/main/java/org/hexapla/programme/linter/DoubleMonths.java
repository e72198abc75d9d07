package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;

/// Arabic writes both names of a month, "تشرين الأول/أكتوبر": they must be of one month.
final class DoubleMonths implements Check {

    private static final String STROKE = "\\s*/\\s*";
    private static final Map<Language, DoubleMonths.Names> ALL = new ConcurrentHashMap<>();

    /// The first and the second names that the double forms of a lexicon have, each with its month.
    private record Names(Map<String, String> first, Map<String, String> second) {

        static Names of(Lexicon lexicon) {
            var names = new Names(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
            lexicon.under("month.")
                    .forEach((month, forms) -> List.of(forms.split("\\|", -1)).stream()
                            .filter(form -> form.contains(STROKE))
                            .map(form -> form.split(Pattern.quote(STROKE), -1))
                            .forEach(pair -> {
                                names.first.put(pair[0], month);
                                names.second.put(pair[1], month);
                            }));
            return names;
        }

        private static String any(Map<String, String> names) {
            return names.keySet().stream().collect(Collectors.joining("|", "(", ")"));
        }

        Pattern pair() {
            return Pattern.compile(any(first) + STROKE + any(second) + "(?!\\p{L})");
        }
    }

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var names = ALL.computeIfAbsent(reading.lexicon().language(), _ -> Names.of(reading.lexicon()));
        var findings = new ArrayList<Finding>();
        if (names.first().isEmpty()) {
            return findings;
        }
        for (var passage : reading.passages()) {
            names.pair()
                    .matcher(passage.text())
                    .results()
                    .filter(pair -> !names.first()
                            .getOrDefault(pair.group(1), "")
                            .equals(names.second().getOrDefault(pair.group(2), "")))
                    .forEach(pair -> findings.add(
                            passage.finding(Rule.DATE, pair.start(), pair.end(), "linter.date.months", pair.group())));
        }
        return findings;
    }
}
