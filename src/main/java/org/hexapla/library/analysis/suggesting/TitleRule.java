package org.hexapla.library.analysis.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The title as it is printed: where a title usually begins (`Letter dated`, `Report of`), else what stands between the
/// masthead and the text; of a resolution what follows its number.
@Component
class TitleRule implements Rule {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:Letters? dated|Identical letters|Notes? verbale|Note by|Note du|Nota |Report (?:of|on|by)|Rapport |Informe |Lettre|"
                    + "Carta |Provisional (?:agenda|verbatim)|Programme of|Draft (?:resolution|decision)|Statement by the President"
                    + "|Resolution|Summary record|Letter from|Доклад|Письмо|Записка|رسالة|تقرير|مذكرة|秘书长的报告).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RESOLUTION = Pattern.compile(
            "(?m)^(?:\\d+/\\d+|\\d{3,4} ?\\(\\d{4}\\))\\s?[A-Z]?\\.\\s+(?<title>(?:.+\\n?)+?)(?:\\n\\s*\\n|\\n?\\s*The )");

    /// The text itself has begun.
    private static final Pattern BODY = Pattern.compile(
            "(?:[IVX]+\\.\\s|\\d+\\.\\s|I have |The |On |In |Summary$|Contents$|J['’]ai |To be held|Note by).*");

    private static final Pattern MASTHEAD = Pattern.compile(
            "(?i)(?:united nations|nations unies|naciones unidas|distr\\b.*|original.*|general|limited|provisional|.*\\bsession|.*\\byear|"
                    + "agenda items?.*|items? \\d.*|\\*.*\\*.*|\\d\\d-\\d{5}.*|[A-Z]+/[\\w./() *-]+|\\d{1,2} \\p{L}+ \\d{4}|"
                    + "general assembly.*|security council|economic and social council|.*plenary meeting|list\\*?|please recycle)");

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var found = new ArrayList<Suggestion>();
        resolution(text).or(() -> meeting(text)).or(() -> printed(text)).ifPresent(found::add);
        var said = text.said("title");
        if (!said.isEmpty()) {
            found.add(new Suggestion(Field.TITLE, said, "sender", found.isEmpty() ? 85 : 70, text.told(said)));
        }
        return found;
    }

    static boolean begins(String line) {
        return BEGINNING.matcher(line).matches();
    }

    private Optional<Suggestion> resolution(IssuedText text) {
        var matcher = RESOLUTION.matcher(text.firstPage());
        return matcher.find()
                ? Optional.of(
                        suggestion(text, join(matcher.group("title").lines().toList()), 92))
                : Optional.empty();
    }

    private Optional<Suggestion> meeting(IssuedText text) {
        if (!text.symbol().key().matches(".*/(pv|sr)\\..*")) {
            return Optional.empty();
        }
        var lines = text.firstPage().lines().map(String::strip).toList();
        var meeting = lines.stream()
                .filter(line -> line.matches(
                        "(?i).*\\d(?:st|nd|rd|th|e|ème|º)?\\s+(?:plenary )?(?:meeting|s[ée]ance|sesi[óo]n).*"))
                .findFirst();
        var day = WrittenDates.first(text.mastheadText()).or(() -> WrittenDates.first(text.firstPage()));
        var organ = lines.stream()
                .filter(line ->
                        line.matches("(?i)security council|general assembly|economic and social council|.* committee"))
                .findFirst();
        return meeting.map(words -> suggestion(
                text,
                String.join(
                        ", ",
                        java.util.stream.Stream.of(organ, Optional.of(words), day.map(WrittenDates.Found::words))
                                .flatMap(Optional::stream)
                                .toList()),
                78));
    }

    private Optional<Suggestion> printed(IssuedText text) {
        var lines = text.firstPage().lines().map(String::strip).toList();
        for (var i = 0; i < lines.size(); i++) {
            if (begins(lines.get(i)) && i > 2) {
                var title = block(lines, i);
                var main = before(lines, i);
                var whole = main.isEmpty() ? title : main + " : " + title;
                return Optional.of(suggestion(text, cased(text, whole), 86));
            }
        }
        return afterMasthead(lines).map(title -> suggestion(text, cased(text, title), 62));
    }

    /// The lines of one title, until an empty line or the text.
    private static String block(List<String> lines, int from) {
        var block = new ArrayList<String>();
        for (var i = from; i < lines.size() && block.size() < 8; i++) {
            var line = lines.get(i);
            if (line.isEmpty() || i > from && BODY.matcher(line).matches()) {
                break;
            }
            block.add(line);
        }
        return join(block);
    }

    /// A main title may stand above `Report of the Secretary-General`, set off from the masthead by an empty line.
    private static String before(List<String> lines, int at) {
        var above = new ArrayList<String>();
        var i = at - 1;
        while (i >= 0 && lines.get(i).isEmpty()) {
            i--;
        }
        while (i >= 0 && !lines.get(i).isEmpty() && above.size() < 5) {
            above.addFirst(lines.get(i--));
        }
        var isMasthead = above.stream().anyMatch(line -> MASTHEAD.matcher(line).matches());
        return isMasthead || i < 0 || i == at - 2 - above.size() && at - 1 - above.size() == i ? "" : join(above);
    }

    private static Optional<String> afterMasthead(List<String> lines) {
        var last = -1;
        for (var i = 0; i < Math.min(lines.size(), 40); i++) {
            if (!lines.get(i).isEmpty() && MASTHEAD.matcher(lines.get(i)).matches()) {
                last = i;
            }
        }
        for (var i = last + 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                return Optional.of(block(lines, i)).filter(title -> !title.isEmpty());
            }
        }
        return Optional.empty();
    }

    private Suggestion suggestion(IssuedText text, String title, int certainty) {
        return new Suggestion(Field.TITLE, title, code(), certainty, text.atFirst(title));
    }

    private static String join(List<String> lines) {
        return String.join(" ", lines)
                .replaceAll("(?<=\\p{L})[­-]\\s(?=\\p{Ll})", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("[*\\d]+$", "")
                .strip();
    }

    /// A title in capitals, cased as the text below writes its words.
    private static String cased(IssuedText text, String title) {
        if (!title.equals(title.toUpperCase(Locale.ROOT)) || title.equals(title.toLowerCase(Locale.ROOT))) {
            return title;
        }
        var body = text.whole();
        var cased = new StringBuilder();
        for (var word : title.split("(?<=[\\s-])|(?=[\\s-])")) {
            cased.append(cased.isEmpty() ? capital(word) : usual(body, word));
        }
        return cased.toString();
    }

    private static String usual(String body, String word) {
        if (word.length() < 2) {
            return word;
        }
        var small = word.toLowerCase(Locale.ROOT);
        return occurrences(body, capital(word)) > occurrences(body, small) ? capital(word) : small;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static long occurrences(String body, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                .matcher(body)
                .results()
                .count();
    }
}
