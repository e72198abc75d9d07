package org.hexapla.library.meetings.verbatim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.library.meetings.layout.Line;

/// Reads a verbatim record: its head, and every turn in its order. A name in the middle of a sentence, in a quotation
/// or before a colon that belongs to the sentence begins no turn.
public final class VerbatimReader {

    /// What pages carry beside their text: numbers, the symbol, the job number.
    private static final Pattern FURNITURE = Pattern.compile(
            "\\d{1,4}(?:/\\d{1,4})?|(?:\\d{1,3} )?(?:A|S|E)/\\S*(?:PV|SR)\\.\\S+(?: \\(\\p{L}+ \\d+\\))?(?: \\d{1,3})?"
                    + "|\\d{2}-\\d{5}.*|.*\\s\\d{2}-\\d{5}|\\d{1,2}/\\d{1,2}/\\d{4}|\\*\\d+\\*|(?:\\d{1,2} )?[A-Z][a-z]+ \\d{4}");

    private final Edition edition;

    private VerbatimReader(Edition edition) {
        this.edition = edition;
    }

    /// The record, or nothing if the lines are none in a language that is known.
    public static Optional<Verbatim> read(List<Line> lines) {
        var head = String.join("\n", lines.stream().limit(60).map(Line::words).toList());
        return Edition.of(head).map(edition -> new VerbatimReader(edition).whole(lines));
    }

    private Verbatim whole(List<Line> lines) {
        var opened = edition.pattern("^\\s*" + edition.words().opened());
        var start = 0;
        while (start < lines.size() && !opened.matcher(lines.get(start).words()).find()) {
            start++;
        }
        var isOpened = start < lines.size();
        var header = new HeaderReader(edition)
                .read(lines.subList(0, isOpened ? start : lines.size()).stream()
                        .filter(line -> isOpened || line.page() == 1)
                        .map(Line::words)
                        .toList());
        var body = lines.subList(isOpened ? start : 0, lines.size()).stream()
                .filter(line -> !FURNITURE.matcher(line.words().strip()).matches())
                .toList();
        var floor = new Floor(edition, header);
        new Body(edition, body).read(floor);
        return new Verbatim(edition.language(), header, floor.turns(), List.copyOf(floor.marks()));
    }
}
