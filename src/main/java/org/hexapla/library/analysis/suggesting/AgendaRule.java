package org.hexapla.library.analysis.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.library.catalogue.Bodies;
import org.springframework.stereotype.Component;

/// The item of the agenda that the masthead names, with the title it prints below.
@Component
class AgendaRule implements Rule {

    private static final Pattern ITEM = Pattern.compile(
            "(?:Agenda items?|Items?|Points?(?: \\d+)? de l['’ ]ordre du jour|Points?|Temas?(?: del programa)?|Пункты?(?: повестки дня)?"
                    + "|البنود|البند|议程项目)\\s*(?<numbers>\\d+(?:\\s?\\(\\p{L}+\\))*"
                    + "(?:(?:,| and| et| y| и| و|、)\\s*(?:\\d+(?:\\s?\\(\\p{L}+\\))*|\\(\\p{L}+\\)))*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("(?<item>\\d+)?(?<sub>(?:\\s?\\(\\p{L}+\\))*)");

    /// `Items 23 and 35 of the preliminary list*`
    private static final Pattern LIST = Pattern.compile(
            "(?:of the )?(?:provisional|preliminary)(?:\\s*(?:list|agenda))?\\*{0,3}|(?:list|agenda)\\*{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var found = text.first(ITEM);
        if (found.isEmpty()) {
            return said(text);
        }
        var numbers = numbers(found.get().group("numbers"));
        var titles = titles(text, found.get());
        var agenda = agenda(text);
        var suggestions = new ArrayList<Suggestion>();
        for (var i = 0; i < numbers.size(); i++) {
            var title = numbers.size() == 1 ? String.join(" ", titles) : i < titles.size() ? titles.get(i) : "";
            suggestions.add(new Suggestion(
                    Field.AGENDA,
                    String.join(" | ", agenda, numbers.get(i), title),
                    code(),
                    numbers.size() == 1 && !agenda.isEmpty() ? 90 : 60,
                    text.atFirst(found.get().group().replace('\n', ' ') + " " + title)));
        }
        return suggestions;
    }

    private List<Suggestion> said(IssuedText text) {
        var number = text.said("agendano");
        return number.isEmpty()
                ? List.of()
                : List.of(new Suggestion(
                        Field.AGENDA, String.join(" | ", agenda(text), number, ""), "sender", 76, text.told(number)));
    }

    /// `69 (b) and (c)` are `69[b]` and `69[c]`.
    static List<String> numbers(String written) {
        var numbers = new ArrayList<String>();
        var item = "";
        for (var part : written.split(",|、| and | et | y | и | و")) {
            var number = NUMBER.matcher(part.strip());
            if (!number.matches() || part.isBlank()) {
                continue;
            }
            item = number.group("item") == null ? item : number.group("item");
            var sub = number.group("sub")
                    .replace(" ", "")
                    .replace(")(", "][")
                    .replace('(', '[')
                    .replace(')', ']');
            numbers.add(item + sub);
        }
        return List.copyOf(numbers);
    }

    /// What stands below the item until an empty line or the organ's next line.
    private static List<String> titles(IssuedText text, MatchResult item) {
        var below = text.mastheadText().substring(item.end());
        var lines = below.lines().toList();
        var titles = new ArrayList<String>();
        // The title may stand beside the number, or below it, an empty line between.
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (titles.isEmpty()
                    && i < 3
                    && (line.isEmpty() || LIST.matcher(line).matches())) {
                continue;
            }
            if (line.isEmpty() || TitleRule.begins(line) || isOfTheMasthead(line)) {
                break;
            }
            titles.add(line.replace("*", ""));
        }
        return titles;
    }

    private static boolean isOfTheMasthead(String line) {
        return line.matches("(?i).*\\b(session|year|security council|general assembly|please recycle)\\b.*")
                || line.matches("[*\\d\\s()/.E-]+");
    }

    /// The document that is the agenda of the session, by the custom of the organ.
    private static String agenda(IssuedText text) {
        return Bodies.origins(text.symbols()).stream()
                .flatMap(origin -> Stream.of(origin)
                        .filter(known -> !known.session().isEmpty())
                        .flatMap(known -> agenda(known.body(), known.session()).stream()))
                .findFirst()
                .orElse("");
    }

    private static Optional<String> agenda(String body, String session) {
        if (body.equals("A") || body.startsWith("A/C.") || body.equals("A/RES")) {
            if (session.endsWith("emsp")) {
                return Optional.of("A/ES-" + session.replace("emsp", "") + "/2");
            }
            return Optional.of(
                    session.endsWith("sp") ? "A/S-" + session.replace("sp", "") + "/1" : "A/" + session + "/251");
        }
        return body.startsWith("E") && YEAR.matcher(session).matches()
                ? Optional.of("E/" + session + "/100")
                : Optional.empty();
    }
}
