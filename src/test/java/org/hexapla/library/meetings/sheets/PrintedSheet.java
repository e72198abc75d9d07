package org.hexapla.library.meetings.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hexapla.authorities.StateCode;

/// A vote sheet as a voting machine might print it: we print it, so that we know what must be read.
///
/// @param room for a name; the rest is cut off, or goes on below
public record PrintedSheet(
        String draft,
        int meeting,
        LocalDate day,
        String title,
        List<Row> rows,
        Map<Character, Integer> totals,
        Layout layout) {

    public record Row(StateCode state, char letter, String name) {}

    /// @param isDown whether names run down the columns
    /// @param isBefore whether letters stand before the names
    /// @param gap blanks between a letter and its name
    /// @param wraps whether a name that is too long goes on in the row below
    public record Layout(
            int columns, boolean isDown, boolean isBefore, int gap, int room, boolean wraps, boolean totalsFirst) {

        public static Layout any(Random random) {
            return new Layout(
                    1 + random.nextInt(6),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    1 + random.nextInt(3),
                    List.of(14, 14, 16, 20, 26, 60).get(random.nextInt(6)),
                    random.nextInt(3) == 0,
                    random.nextInt(3) > 0);
        }
    }

    public static PrintedSheet of(LocalDate day, Members members, Map<StateCode, Character> letters, Layout layout) {
        return of("A/70/L.8", day, members, letters, layout);
    }

    public static PrintedSheet of(
            String draft, LocalDate day, Members members, Map<StateCode, Character> letters, Layout layout) {
        var rows = members.all().stream()
                .map(member -> new Row(
                        member.code(),
                        letters.getOrDefault(member.code(), 'X'),
                        member.forms().getFirst().letters()))
                .toList();
        var totals = new java.util.TreeMap<Character, Integer>();
        for (var letter : new char[] {'Y', 'N', 'A', 'X'}) {
            totals.put(letter, (int)
                    rows.stream().filter(row -> row.letter() == letter).count());
        }
        return new PrintedSheet(draft, 64, day, "Bridges of glass and of light", rows, totals, layout);
    }

    String text() {
        var text = new StringBuilder("                 United Nations General Assembly\n\n");
        text.append("  ")
                .append(draft)
                .append("\n  Seventieth Session          ")
                .append(meeting)
                .append("th Plenary Meeting\n");
        text.append("  Vote Time: %d/%d/%d 11:23:45 AM\n"
                .formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
        text.append("  Vote Name: ").append(title).append("\n\n");
        var sums = "  Yes: %d   No: %d   Abstain: %d\n\n".formatted(totals.get('Y'), totals.get('N'), totals.get('A'));
        text.append(layout.totalsFirst() ? sums : "");
        table().forEach(line -> text.append(line).append('\n'));
        return text.append(layout.totalsFirst() ? "" : "\n" + sums).toString();
    }

    /// The rows of the table, blanks between.
    List<String> table() {
        return cells().stream().map(PrintedSheet::joined).toList();
    }

    private static String joined(List<String> cells) {
        return String.join("   ", cells).stripTrailing();
    }

    /// Each row's cells, padded to the width of a column.
    private List<List<String>> cells() {
        var columns = layout.columns();
        var height = (rows.size() + columns - 1) / columns;
        var lines = new ArrayList<List<String>>();
        for (var line = 0; line < height; line++) {
            var cells = new ArrayList<String>();
            var below = new ArrayList<String>();
            for (var column = 0; column < columns; column++) {
                var at = layout.isDown() ? column * height + line : line * columns + column;
                var row = at < rows.size() ? rows.get(at) : new Row(new StateCode("AAA"), 'X', "");
                var parts = parts(row.name());
                cells.add(cell(row.letter(), parts.getFirst()));
                below.add(cell('X', parts.size() > 1 ? parts.getLast() : ""));
            }
            lines.add(cells);
            if (!joined(below).isBlank()) {
                lines.add(below);
            }
        }
        return lines;
    }

    private List<String> parts(String name) {
        var room = layout.room();
        if (name.length() <= room) {
            return List.of(name);
        }
        var blank = name.lastIndexOf(' ', room);
        return layout.wraps() && blank > 0 && name.length() - blank - 1 <= room
                ? List.of(name.substring(0, blank), name.substring(blank + 1))
                : List.of(name.substring(0, room).stripTrailing());
    }

    private String cell(char letter, String name) {
        var sign = letter == 'X' ? " " : String.valueOf(letter);
        var padded = name + " ".repeat(layout.room() - name.length());
        var gap = " ".repeat(layout.gap());
        // Behind its name a letter stands in a column of its own.
        return layout.isBefore() ? sign + gap + padded : padded + gap + sign;
    }

    /// The sheet as a PDF, in a face of even or uneven width, each cell written where it belongs.
    public byte[] pdf(Random random) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var isEven = random.nextBoolean();
            var font = new PDType1Font(isEven ? Standard14Fonts.FontName.COURIER : Standard14Fonts.FontName.HELVETICA);
            var lines = text().lines().toList();
            var size = 6f;
            for (var from = 0; from < lines.size(); from += 100) {
                var page = new PDPage(new PDRectangle(1600, 792));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var i = from; i < Math.min(lines.size(), from + 100); i++) {
                        write(content, font, size, lines.get(i), 770 - (i - from) * 7f);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float size, String line, float height)
            throws IOException {
        var part = java.util.regex.Pattern.compile("\\S+(?: \\S+)*").matcher(line);
        while (part.find()) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(30 + part.start() * 4.6f, height);
            content.showText(part.group());
            content.endText();
        }
    }
}
