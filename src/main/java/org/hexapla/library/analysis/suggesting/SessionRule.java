package org.hexapla.library.analysis.suggesting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.library.catalogue.Bodies;
import org.hexapla.library.catalogue.Origin;
import org.springframework.stereotype.Component;

/// Body and session: the symbol tells most, the masthead's `Eightieth session` the rest and confirms it.
@Component
class SessionRule implements Rule {

    private static final Pattern ASSEMBLY = Pattern.compile(
            "(?<words>[\\p{L}-]+(?:[ -][\\p{L}]+){0,3}?|\\d+(?:st|nd|rd|th|e|º|-я)?)\\s+"
                    + "(?:session|período de sesiones|сессия)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNCIL = Pattern.compile(
            "(?<words>[\\p{L}-]+(?:[ -][\\p{L}]+){0,2}?|\\d+(?:st|nd|rd|th|e|º|-й)?)\\s+(?:year|année|año|год)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var printed = new LinkedHashMap<String, Printed>();
        number(text, ASSEMBLY).ifPresent(found -> printed.put("A", found));
        number(text, COUNCIL).ifPresent(found -> printed.put("S", found));
        var suggestions = new ArrayList<Suggestion>();
        for (var origin : Bodies.origins(text.symbols())) {
            suggestions.add(suggestion(text, origin, printed));
        }
        return suggestions;
    }

    private Suggestion suggestion(IssuedText text, Origin origin, Map<String, Printed> printed) {
        var found = printed.get(origin.body().substring(0, 1));
        if (found == null) {
            var certainty = origin.session().isEmpty() ? 60 : 88;
            return new Suggestion(
                    Field.ORIGIN,
                    value(origin),
                    code(),
                    certainty,
                    text.told(text.symbol().display()));
        }
        var number = String.valueOf(found.number());
        if (origin.session().isEmpty()) {
            var completed = new Origin(origin.body(), number);
            return new Suggestion(Field.ORIGIN, value(completed), code(), 85, text.atFirst(found.words()));
        }
        var certainty = origin.session().equals(number) ? 97 : 60;
        return new Suggestion(Field.ORIGIN, value(origin), code(), certainty, text.atFirst(found.words()));
    }

    private static String value(Origin origin) {
        return (origin.body() + " " + origin.session()).strip();
    }

    /// The first words before `session` that are a number: of `General Assembly Eightieth session` the last ones.
    private static java.util.Optional<Printed> number(IssuedText text, Pattern pattern) {
        var matcher = pattern.matcher(text.mastheadText().replace('\n', ' '));
        while (matcher.find()) {
            var words = matcher.group("words").split("(?<=\\s)");
            for (var from = 0; from < words.length; from++) {
                var tail = String.join("", java.util.Arrays.copyOfRange(words, from, words.length));
                var number = Ordinals.of(tail);
                if (number.isPresent()) {
                    return java.util.Optional.of(new Printed(
                            number.getAsInt(),
                            tail.strip()
                                    + matcher.group()
                                            .substring(matcher.group("words").length())));
                }
            }
        }
        return java.util.Optional.empty();
    }

    private record Printed(int number, String words) {}
}
