package org.hexapla.programme.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.programme.plan.Plan.Accomplishment;
import org.hexapla.programme.plan.Plan.Indicator;
import org.hexapla.programme.plan.Plan.Role;
import org.hexapla.programme.plan.Plan.Stated;
import org.hexapla.programme.plan.Plan.Subprogramme;

/// One piece of a plan with its values as people read and write them: a subprogramme, an accomplishment or an
/// indicator, without the pieces below it.
///
/// @param values by field: `name-fr`, `figures`, `target`
record Element(String code, Map<String, String> values) {

    private static final List<Language> LANGUAGES = Language.OFFICIAL;

    /// All pieces in the order of the plan.
    static List<Element> all(Plan.Content content) {
        var all = new ArrayList<Element>();
        for (var part : content.subprogrammes()) {
            all.add(of(part));
            for (var expected : part.accomplishments()) {
                all.add(of(expected));
                expected.indicators().forEach(indicator -> all.add(of(indicator)));
            }
        }
        return all;
    }

    static Optional<Element> of(Plan plan, String code) {
        return all(plan.content()).stream()
                .filter(element -> element.code().equals(code))
                .findFirst();
    }

    private static Element of(Subprogramme part) {
        var values = new LinkedHashMap<String, String>();
        put(values, "name", part.name());
        put(values, "objective", part.objective());
        put(values, "strategy", part.strategy());
        return new Element(part.code(), values);
    }

    private static Element of(Accomplishment expected) {
        var values = new LinkedHashMap<String, String>();
        put(values, "text", expected.text());
        return new Element(expected.code(), values);
    }

    private static Element of(Indicator indicator) {
        var values = new LinkedHashMap<String, String>();
        put(values, "text", indicator.text());
        put(values, "unit", indicator.unit());
        values.put("split", indicator.split());
        values.put("figures", written(indicator.figures()));
        values.put("baseline", stated(indicator, Role.BASELINE));
        values.put("target", stated(indicator, Role.TARGET));
        return new Element(indicator.code(), values);
    }

    /// The names of the fields that are a text in each language.
    List<String> texts() {
        return values.keySet().stream()
                .filter(field -> field.endsWith("-en"))
                .map(field -> field.substring(0, field.length() - 3))
                .toList();
    }

    /// The names of the fields that are the same in all languages.
    List<String> plain() {
        return values.keySet().stream().filter(field -> field.indexOf('-') < 0).toList();
    }

    /// The same piece with what somebody wrote.
    Element with(Map<String, String> written) {
        var changed = new LinkedHashMap<>(values);
        changed.replaceAll(
                (field, before) -> written.getOrDefault(field, before).strip().replace("\r\n", "\n"));
        return new Element(code, changed);
    }

    /// The fields that cannot be understood.
    List<String> faults() {
        var faults = new ArrayList<String>();
        texts().stream().filter(name -> words(name).isEmpty()).forEach(name -> faults.add(name + "-en"));
        if (values.containsKey("figures")
                && (figures().size() != count("figures") || figures().isEmpty())) {
            faults.add("figures");
        }
        for (var role : Role.values()) {
            if (stated(role).size() != count(field(role))) {
                faults.add(field(role));
            }
        }
        return faults;
    }

    /// A plan with this piece in place of the one of the same code.
    Plan.Content in(Plan.Content content) {
        return new Plan.Content(replaced(
                content.subprogrammes(),
                part -> new Subprogramme(
                        part.code(),
                        part.code().equals(code) ? words("name") : part.name(),
                        part.code().equals(code) ? words("objective") : part.objective(),
                        part.code().equals(code) ? words("strategy") : part.strategy(),
                        replaced(part.accomplishments(), this::changed))));
    }

    private Accomplishment changed(Accomplishment expected) {
        return new Accomplishment(
                expected.code(),
                expected.code().equals(code) ? words("text") : expected.text(),
                replaced(expected.indicators(), this::changed));
    }

    private Indicator changed(Indicator indicator) {
        if (!indicator.code().equals(code)) {
            return indicator;
        }
        var stated = new ArrayList<>(stated(Role.BASELINE));
        stated.addAll(stated(Role.TARGET));
        return new Indicator(
                code, words("text"), words("unit"), values.getOrDefault("split", ""), figures(), List.copyOf(stated));
    }

    private static <T> List<T> replaced(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }

    private LocalizedText words(String name) {
        var text = LocalizedText.none();
        for (var language : LANGUAGES) {
            text = text.with(language, values.getOrDefault(name + "-" + language, ""));
        }
        return text;
    }

    private List<Figure> figures() {
        return lines("figures")
                .flatMap(line -> ReadingPlan.figure(line).stream())
                .toList();
    }

    /// Each line is years and a number: `2018-2019 1200`.
    private List<Stated> stated(Role role) {
        return lines(field(role))
                .map(line -> line.split("\\s+"))
                .filter(words -> words.length == 2)
                .flatMap(words ->
                        ReadingPlan.number(words[1])
                                .flatMap(value -> ReadingPlan.stated(role, words[0], value))
                                .stream())
                .toList();
    }

    private java.util.stream.Stream<String> lines(String field) {
        return values.getOrDefault(field, "").lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private long count(String field) {
        return lines(field).count();
    }

    private static String field(Role role) {
        return role == Role.BASELINE ? "baseline" : "target";
    }

    private static void put(Map<String, String> values, String name, LocalizedText text) {
        LANGUAGES.forEach(
                language -> values.put(name + "-" + language, text.in(language).orElse("")));
    }

    private static String written(List<Figure> figures) {
        return figures.stream().map(Figure::toString).collect(Collectors.joining("\n"));
    }

    private static String stated(Indicator indicator, Role role) {
        return indicator.stated().stream()
                .filter(value -> value.role() == role)
                .map(value -> (value.from() == value.to() ? value.from() : value.from() + "-" + value.to()) + " "
                        + value.value().toPlainString())
                .collect(Collectors.joining("\n"));
    }
}
