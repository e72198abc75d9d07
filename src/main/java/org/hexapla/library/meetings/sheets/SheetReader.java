package org.hexapla.library.meetings.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.meetings.sheets.SheetReading.Fault;

/// Reads the text of a vote sheet, its columns kept apart by blanks, and checks it: the whole table of members of that
/// day, none twice and none doubtful, as many of each letter as the sheet says itself.
public final class SheetReader {

    private static final Pattern DRAFT = Pattern.compile(
            "\\bA/(?:(?:C\\.\\d|ES-\\d+|S-\\d+|\\d+)/)+(?:L\\.)?\\d+(?:/(?:Rev|Add|Corr)\\.\\d+)*(?: ?\\[?[A-Z]\\]?(?=\\s|$))?");
    private static final Pattern MEETING =
            Pattern.compile("(?<n>\\d{1,4})\\s?(?:st|nd|rd|th)\\s+Plenary", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "(?:Vote\\s+)?(?:Time|Date)\\s*:?\\s*(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE =
            Pattern.compile("\\s*(?:Vote Name|Vote Title|Title)\\s*:?\\s*(?<words>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("\\s*[\\p{L} ]{3,20}:.*");

    private final Function<LocalDate, Members> membersOn;

    /// @param membersOn who could vote on a day
    public SheetReader(Function<LocalDate, Members> membersOn) {
        this.membersOn = membersOn;
    }

    public SheetReading read(String text) {
        var lines = List.of(text.replace('\f', '\n').split("\n", -1));
        var day = day(lines);
        if (day.isEmpty()) {
            return refused(Fault.at(0, "meetings.sheet.bad.no-day"));
        }
        var printed = SheetTotals.of(lines);
        if (printed.isEmpty()) {
            return refused(Fault.at(0, "meetings.sheet.bad.no-totals"));
        }
        var members = membersOn.apply(day.get());
        var totals = printed.get().of(members.count());
        if (totals.members() != members.count()
                || printed.get().sum().filter(sum -> sum != members.count()).isPresent()) {
            return refused(Fault.at(
                    0, "meetings.sheet.bad.members", printed.get().sum().orElse(totals.members()), members.count()));
        }
        var title = title(lines, members, printed.get());
        var table = table(lines, members, printed.get(), title);
        var cells = Cells.of(table).read();
        if (cells.isEmpty()) {
            return refused(Fault.at(0, "meetings.sheet.bad.letters"));
        }
        var outcome = new Table(cells.get(), members).read(totals);
        if (!outcome.faults().isEmpty()) {
            return new SheetReading.Refused(outcome.faults());
        }
        var head = String.join("\n", lines);
        var draft = first(DRAFT, head).flatMap(Symbol::catalogued);
        return new SheetReading.Read(new VoteSheet(
                draft,
                draft.flatMap(Symbol::session).map(Symbol.Session::code).orElse(""),
                meeting(head),
                day.get(),
                title.words(),
                totals,
                outcome.ballots()));
    }

    private static SheetReading refused(Fault fault) {
        return new SheetReading.Refused(List.of(fault));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static int meeting(String text) {
        var found = MEETING.matcher(text);
        return found.find() ? Integer.parseInt(found.group("n")) : 0;
    }

    private static Optional<LocalDate> day(List<String> lines) {
        for (var line : lines) {
            var found = TIME.matcher(line);
            if (found.find()) {
                try {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(found.group("year")),
                            Integer.parseInt(found.group("month")),
                            Integer.parseInt(found.group("day"))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// @param from the line on which the title begins, from 0
    /// @param until the line after it
    private record Title(int from, int until, String words) {}

    /// The title goes on until the totals, another label, an empty line or the table.
    private static Title title(List<String> lines, Members members, SheetTotals totals) {
        for (var i = 0; i < lines.size(); i++) {
            var found = TITLE.matcher(lines.get(i));
            if (found.matches()) {
                var words = new StringBuilder(found.group("words").strip());
                var until = i + 1;
                while (until < lines.size()
                        && !totals.lines().contains(until + 1)
                        && !lines.get(until).isBlank()
                        && !LABEL.matcher(lines.get(until)).matches()
                        && !isTable(lines.get(until), members)) {
                    words.append(' ').append(lines.get(until).strip());
                    until++;
                }
                return new Title(
                        i, until, words.toString().replaceAll("\\s+", " ").strip());
            }
        }
        return new Title(0, 0, "");
    }

    /// From the first to the last line that names members. Lines between that name none are kept: they must mean
    /// something.
    private static List<String> table(List<String> lines, Members members, SheetTotals totals, Title title) {
        var kept = new ArrayList<String>();
        var isOf = new ArrayList<Boolean>();
        for (var i = 0; i < lines.size(); i++) {
            var isOther = totals.lines().contains(i + 1) || i >= title.from() && i < title.until();
            kept.add(isOther ? "" : lines.get(i));
            isOf.add(!isOther && isTable(lines.get(i), members));
        }
        var first = isOf.indexOf(true);
        var last = isOf.lastIndexOf(true);
        for (var i = 0; i < kept.size(); i++) {
            if (i < first || i > last + 1 || first < 0 || isFurniture(kept.get(i))) {
                kept.set(i, "");
            }
        }
        // What follows the last row is of the table only if it may be the rest of a name.
        if (last >= 0 && last + 1 < kept.size() && !kept.get(last + 1).matches("\\s*\\p{Lu}[\\p{Lu}' ()-]*")) {
            kept.set(last + 1, "");
        }
        return kept;
    }

    private static boolean isFurniture(String line) {
        return LABEL.matcher(line).matches()
                || line.matches(
                        "(?i)\\s*page \\d+.*|\\s*\\d+\\s*(?:/|of)\\s*\\d+\\s*|\\s*[-_=*.]+\\s*|.*\\d{1,2}:\\d{2}.*");
    }

    private static boolean isTable(String line, Members members) {
        return Cells.names(line)
                .anyMatch(name -> name.letters().length() > 3
                        && !members.printedAs(name, name.length()).isEmpty()
                        && line.toUpperCase(java.util.Locale.ROOT).equals(line));
    }
}
