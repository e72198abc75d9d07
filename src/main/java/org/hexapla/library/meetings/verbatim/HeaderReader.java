package org.hexapla.library.meetings.verbatim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.kernel.Symbol;

/// Reads the head of a verbatim record: what stands before the meeting is opened.
final class HeaderReader {

    private static final Pattern SYMBOL = Pattern.compile(
            "\\b(?<symbol>(?:A|S|E)/(?:[A-Z0-9.-]+/)*(?:PV|SR)\\.?\\s?\\d+(?:\\s?\\((?:Resumption|Reprise|Reanudación)[^)]*\\))?)");

    private static final Pattern JOB = Pattern.compile("\\d{2}-\\d{5}.*|\\*\\d+\\*");

    /// Leaders of dots, or a gap as wide.
    private static final Pattern LEADERS = Pattern.compile("\\s*(?:\\.\\s?){3,}\\s*|\\s{2,}|…+\\s*");

    private final Edition edition;
    private final Pattern day;
    private final Pattern person;

    HeaderReader(Edition edition) {
        this.edition = edition;
        this.day = Pattern.compile(
                "(?<day>\\d{1,2})(?:er|º|°)? (?:de )?(?<month>" + String.join("|", months())
                        + ") (?:de )?(?<year>\\d{4})(?<time>.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.person = Pattern.compile("(?<title>" + edition.words().titles() + ")\\s(?<name>.+)");
    }

    Header read(List<String> lines) {
        var text = String.join("\n", lines);
        var symbol = first(SYMBOL, text)
                .flatMap(found -> Symbol.parse(found.group("symbol").replaceFirst("\\.\\s", ".")));
        var date = lines.stream()
                .map(day::matcher)
                .filter(Matcher::find)
                .flatMap(found -> date(found).stream())
                .findFirst();
        var organ = symbol.map(one -> one.display().substring(0, 1)).orElse("");
        return new Header(
                symbol,
                organ,
                session(symbol, organ, date.map(Dated::day)),
                first(edition.pattern(edition.words().meeting()), text)
                        .map(found -> Integer.parseInt(found.group("n")))
                        .orElse(0),
                date.map(Dated::day),
                date.map(Dated::time).orElse(""),
                place(lines, organ),
                president(lines),
                members(lines),
                agenda(lines));
    }

    private static Optional<Matcher> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /// The Council counts its sessions by years; the Assembly prints the session in the symbol.
    private static String session(Optional<Symbol> symbol, String organ, Optional<LocalDate> day) {
        return symbol.flatMap(Symbol::session)
                .map(Symbol.Session::code)
                .or(() -> organ.equals("S") ? day.map(on -> String.valueOf(on.getYear() - 1945)) : Optional.empty())
                .orElse("");
    }

    private List<String> months() {
        return java.util.stream.Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, edition.locale()))
                .toList();
    }

    private record Dated(LocalDate day, String time) {}

    private Optional<Dated> date(Matcher found) {
        var names = months();
        for (var month = 0; month < names.size(); month++) {
            if (names.get(month).equalsIgnoreCase(found.group("month"))) {
                try {
                    var on = LocalDate.of(
                            Integer.parseInt(found.group("year")), month + 1, Integer.parseInt(found.group("day")));
                    return Optional.of(new Dated(
                            on,
                            found.group("time")
                                    .replaceFirst("^[,\\s]+(?:(?:at|à|a las) )?", "")
                                    .strip()));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// Where the date is printed, the place follows it.
    private String place(List<String> lines, String organ) {
        for (var i = 0; i + 1 < lines.size(); i++) {
            if (day.matcher(lines.get(i)).find()) {
                var next = lines.get(i + 1).strip();
                return next.length() < 40 && !next.contains(":") && !organ.isEmpty() ? next : "";
            }
        }
        return "";
    }

    private Header.Person president(List<String> lines) {
        var label = edition.pattern("^" + edition.words().president());
        for (var line : lines) {
            var found = label.matcher(line);
            if (found.find()) {
                var rest = line.substring(found.end()).strip();
                var country = Pattern.compile("\\((?<country>(?:[^()]|\\([^()]*\\))+)\\)\\.?\\s*$")
                        .matcher(rest);
                var state = country.find() ? country.group("country").strip() : "";
                var name = state.isEmpty() ? rest : rest.substring(0, country.start());
                return person(LEADERS.matcher(name).replaceAll(" ").strip(), state);
            }
        }
        return Header.NOBODY;
    }

    private Header.Person person(String printed, String country) {
        var found = person.matcher(printed);
        return found.matches()
                ? new Header.Person(found.group("title"), found.group("name").strip(), country)
                : new Header.Person("", printed, country);
    }

    private List<Header.Person> members(List<String> lines) {
        var label = edition.pattern("^" + edition.words().members());
        var members = new ArrayList<Header.Person>();
        var isIn = false;
        for (var line : lines) {
            var found = label.matcher(line);
            isIn = isIn || found.find();
            if (isIn && line.strip().matches(edition.words().agenda())) {
                break;
            }
            if (isIn) {
                var parts = LEADERS.split(label.matcher(line).replaceFirst("").strip());
                if (parts.length == 2) {
                    members.add(person(parts[1].strip(), parts[0].strip()));
                }
            }
        }
        return members;
    }

    private List<String> agenda(List<String> lines) {
        var items = new ArrayList<String>();
        var isIn = false;
        for (var line : lines) {
            if (edition.pattern("^" + edition.words().notice()).matcher(line).find()
                    || JOB.matcher(line.strip()).matches()) {
                break;
            }
            if (isIn) {
                items.add(line.strip());
            }
            isIn = isIn || line.strip().equalsIgnoreCase(edition.words().agenda());
        }
        return List.of(String.join(" ", items)).stream()
                .filter(item -> !item.isBlank())
                .map(item -> item.toUpperCase(Locale.ROOT).equals(item) ? item.toLowerCase(Locale.ROOT) : item)
                .toList();
    }
}
