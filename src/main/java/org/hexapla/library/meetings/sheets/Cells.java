package org.hexapla.library.meetings.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes the rows of a table apart into names with their letters. The letters stand before all names, or behind all:
/// rows that begin or end with a letter tell which.
final class Cells {

    private static final Pattern PART = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern BEFORE = Pattern.compile("(?<letter>[YNA])(?: (?<name>.+))?");
    private static final Pattern BEHIND = Pattern.compile("(?:(?<name>.+) )?(?<letter>[YNA])");

    private final List<Row> rows;

    private Cells(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(int line, List<Part> parts) {}

    private record Part(int column, String words) {

        boolean is(Pattern pattern) {
            return pattern.matcher(words).matches();
        }
    }

    /// @param lines by their numbers from 1; empty where they are no part of the table
    static Cells of(List<String> lines) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.size(); i++) {
            var parts = new ArrayList<Part>();
            // Tabs and the blanks of typesetters are blanks.
            var found = PART.matcher(lines.get(i).replaceAll("[\\t\u00a0\u2007\u202f]", "  "));
            while (found.find()) {
                parts.add(new Part(found.start(), found.group()));
            }
            if (!parts.isEmpty()) {
                rows.add(new Row(i + 1, parts));
            }
        }
        return new Cells(rows);
    }

    /// The cells; nothing if nobody can say whose the letters are.
    Optional<List<Cell>> read() {
        var isBefore = rows.stream().anyMatch(row -> row.parts().getFirst().is(BEFORE));
        var isBehind = rows.stream().anyMatch(row -> isBehind(row.parts().getLast()) && !isLoneFirst(row));
        if (isBefore == isBehind) {
            return Optional.empty();
        }
        var cells =
                rows.stream().map(row -> isBefore ? before(row) : behind(row)).toList();
        return cells.stream().allMatch(Optional::isPresent)
                ? Optional.of(cells.stream()
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList())
                : Optional.empty();
    }

    /// A name that was cut off may end with a letter, too; but then its own stands before it.
    private static boolean isBehind(Part last) {
        return last.is(BEHIND) && (last.words().length() == 1 || !last.is(BEFORE));
    }

    /// A letter alone in its row tells nothing of which side it is on.
    private static boolean isLoneFirst(Row row) {
        return row.parts().size() == 1 && row.parts().getFirst().words().length() == 1;
    }

    private static Optional<List<Cell>> before(Row row) {
        var cells = new ArrayList<Cell>();
        var letter = 'X';
        for (var part : row.parts()) {
            var found = BEFORE.matcher(part.words());
            if (!found.matches()) {
                cells.add(cell(row, part.column(), letter, part.words()));
                letter = 'X';
            } else if (letter != 'X') {
                return Optional.empty();
            } else if (found.group("name") == null) {
                letter = found.group("letter").charAt(0);
            } else {
                var at = part.column() + found.start("name");
                cells.add(cell(row, at, found.group("letter").charAt(0), found.group("name")));
            }
        }
        return letter == 'X' ? Optional.of(cells) : Optional.empty();
    }

    private static Optional<List<Cell>> behind(Row row) {
        var cells = new ArrayList<Cell>();
        for (var part : row.parts()) {
            var found = BEHIND.matcher(part.words());
            if (!found.matches()) {
                cells.add(cell(row, part.column(), 'X', part.words()));
            } else if (found.group("name") != null) {
                cells.add(cell(row, part.column(), found.group("letter").charAt(0), found.group("name")));
            } else if (cells.isEmpty() || cells.getLast().letter() != 'X') {
                return Optional.empty();
            } else {
                var last = cells.removeLast();
                cells.add(cell(row, last.column(), found.group("letter").charAt(0), last.printed()));
            }
        }
        return Optional.of(cells);
    }

    private static Cell cell(Row row, int column, char letter, String printed) {
        return new Cell(row.line(), column, letter, PrintedName.ofPrinted(printed), printed);
    }

    /// What could be a name in a line, whatever stands before or behind it.
    static Stream<PrintedName> names(String line) {
        return PART.matcher(line)
                .results()
                .map(part -> part.group().replaceFirst("^[YNA] ", "").replaceFirst(" [YNA]$", ""))
                .map(PrintedName::ofPrinted);
    }
}
