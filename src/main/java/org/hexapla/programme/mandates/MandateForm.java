package org.hexapla.programme.mandates;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;

/// The form in which a mandate is registered or changed: what was written, and which fields cannot be understood.
///
/// @param values by field: `symbol`, `title-fr`, `subprogramme-1`
public record MandateForm(Map<String, String> values, List<String> faults) {

    static MandateForm blank() {
        return new MandateForm(Map.of("body", "A"), List.of());
    }

    static MandateForm of(Mandate mandate) {
        var values = new LinkedHashMap<String, String>();
        values.put("symbol", mandate.symbol().display());
        values.put("year", String.valueOf(mandate.year()));
        values.put("body", mandate.body());
        mandate.subprogrammes().forEach(code -> values.put("subprogramme-" + code, code));
        put(values, "title", mandate.title());
        Optional.ofNullable(mandate.proclaims()).ifPresent(proclaims -> {
            values.put("day", proclaims.day().toString().substring(2));
            values.put("since", String.valueOf(proclaims.since()));
            put(values, "name", proclaims.name());
        });
        return new MandateForm(values, List.of());
    }

    /// What somebody wrote, with its faults.
    static MandateForm written(Map<String, String> written) {
        var values = new LinkedHashMap<String, String>();
        written.forEach((field, value) -> values.put(field, value.strip()));
        var form = new MandateForm(values, List.of());
        var faults = new ArrayList<String>();
        if (Symbol.parse(form.value("symbol")).isEmpty()) {
            faults.add("symbol");
        }
        if (year(form.value("year")).isEmpty()) {
            faults.add("year");
        }
        if (form.words("title").isEmpty()) {
            faults.add("title-en");
        }
        if (form.proclaimsAnything() && form.day().isEmpty()) {
            faults.add("day");
        }
        return new MandateForm(values, faults);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isFaulty(String field) {
        return faults.contains(field);
    }

    /// The mandate, or nothing while there are faults.
    Optional<Mandate> mandate() {
        return faults.isEmpty()
                ? Optional.of(new Mandate(
                        Symbol.of(value("symbol")),
                        words("title"),
                        value("body"),
                        year(value("year")).orElseThrow(),
                        values.entrySet().stream()
                                .filter(entry -> entry.getKey().startsWith("subprogramme-"))
                                .map(Map.Entry::getValue)
                                .sorted()
                                .toList(),
                        day().orElse(null)))
                : Optional.empty();
    }

    private boolean proclaimsAnything() {
        return Stream.of(value("day"), value("since")).anyMatch(text -> !text.isEmpty())
                || !words("name").isEmpty();
    }

    /// All of a day, its first year and its name, or nothing.
    private Optional<Mandate.Day> day() {
        var name = words("name");
        return monthDay(value("day"))
                .flatMap(day -> year(value("since")).map(since -> new Mandate.Day(day, since, name)))
                .filter(_ -> !name.isEmpty());
    }

    private LocalizedText words(String name) {
        var text = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            text = text.with(language, value(name + "-" + language));
        }
        return text;
    }

    private static void put(Map<String, String> values, String name, LocalizedText text) {
        text.texts().forEach((language, words) -> values.put(name + "-" + language, words));
    }

    /// `10-24`.
    static Optional<MonthDay> monthDay(String written) {
        try {
            return Optional.of(MonthDay.parse("--" + written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<Integer> year(String written) {
        return written.matches("(19|20)\\d\\d") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }
}
