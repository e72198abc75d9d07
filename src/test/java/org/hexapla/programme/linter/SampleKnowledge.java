package org.hexapla.programme.linter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// What the sample's authority files, calendar and term list tell the linter, without an application.
final class SampleKnowledge {

    private static final List<String> PLACES = List.of("last", "", "first", "second", "third", "fourth");

    private SampleKnowledge() {}

    static Known in(Language language) {
        var names = new ArrayList<Known.NameForm>();
        for (var person : entries("authorities/persons.yaml")) {
            var roles = Set.copyOf(list(person.get("roles")));
            names(person, "name", language)
                    .forEach(name -> names.add(new Known.NameForm(text(person, "id"), name, true, roles)));
            names(person, "variants", language)
                    .forEach(name -> names.add(new Known.NameForm(text(person, "id"), name, false, roles)));
        }
        var terms = new ArrayList<String>();
        var rejected = new java.util.LinkedHashMap<String, String>();
        for (var term : entries("translation/terms.yaml")) {
            var preferred = names(term, "preferred", language);
            terms.addAll(preferred);
            terms.addAll(names(term, "accepted", language));
            names(term, "rejected", language).forEach(wrong -> preferred.forEach(right -> rejected.put(wrong, right)));
        }
        return new Known(
                names, observances(language), terms, (_, text) -> uses(text, rejected), _ -> Known.Existence.UNKNOWN);
    }

    private static List<Known.TermUse> uses(String text, Map<String, String> rejected) {
        var uses = new ArrayList<Known.TermUse>();
        rejected.forEach((wrong, right) -> {
            var edge = wrong.codePointAt(0) > 0x2E7F ? "" : "(?![\\p{L}\\d])";
            Pattern.compile(Pattern.quote(wrong) + edge)
                    .matcher(text)
                    .results()
                    .filter(use -> rejected.values().stream()
                            .noneMatch(each -> each.endsWith(wrong)
                                    && text.substring(0, use.end()).endsWith(each)))
                    .forEach(use -> uses.add(new Known.TermUse(use.start(), use.end(), wrong, right)));
        });
        return uses;
    }

    private static List<Known.Observance> observances(Language language) {
        var observances = new ArrayList<Known.Observance>();
        for (var entry : entries("authorities/observances.yaml")) {
            var all = new ArrayList<>(names(entry, "name", language));
            all.addAll(names(entry, "variants", language));
            observances.add(new Known.Observance(text(entry, "code"), all, time(text(entry, "time"))));
        }
        return observances;
    }

    private static Known.Time time(String written) {
        if (written.matches("\\d{2}-\\d{2}")) {
            var day = MonthDay.parse("--" + written);
            return Known.Days.each(day, day);
        }
        if (written.matches("\\d{2}-\\d{2}/\\d{2}-\\d{2}")) {
            return Known.Days.each(
                    MonthDay.parse("--" + written.substring(0, 5)), MonthDay.parse("--" + written.substring(6)));
        }
        if (written.matches("\\d{4}(?:/\\d{4})?")) {
            return new Known.Years(
                    Integer.parseInt(written.substring(0, 4)),
                    Integer.parseInt(written.substring(written.length() - 4)));
        }
        var words = written.split(" ");
        var place = PLACES.indexOf(words[0]) - 1;
        return new Known.Days(year -> Optional.of(weekday(place, words, year)));
    }

    private static Known.Span weekday(int place, String[] words, int year) {
        LocalDate day = YearMonth.of(year, Month.valueOf(words[3].toUpperCase(Locale.ROOT)))
                .atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.valueOf(words[1].toUpperCase(Locale.ROOT))));
        return new Known.Span(day, day);
    }

    private static List<String> names(Map<String, Object> entry, String key, Language language) {
        return entry.get(key) instanceof Map<?, ?> texts ? list(texts.get(language.tag())) : List.of();
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    private static List<String> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> many -> many.stream().map(Object::toString).toList();
            default -> List.of(value.toString());
        };
    }

    private static List<Map<String, Object>> entries(String file) {
        try (var reader = Files.newBufferedReader(Path.of("sample").resolve(file))) {
            return new Yaml().load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
