package org.hexapla.library.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.format.MarcFiles;

/// What becomes another line of a record, as a cataloguer reads it.
public final class Differences {

    private Differences() {}

    /// @param what whether the line goes, comes or stays
    public record Line(What what, String tag, String text) {}

    public enum What {
        GOES,
        COMES,
        STAYS
    }

    /// The lines of both, in the order of their tags. Of a new record every line comes.
    public static List<Line> of(Optional<MarcRecord> before, MarcRecord after) {
        var old = new ArrayList<>(before.map(MarcFiles::lines).orElse(List.of()));
        var lines = new ArrayList<Line>();
        for (var line : MarcFiles.lines(after)) {
            lines.add(new Line(old.remove(line) ? What.STAYS : What.COMES, tag(line), text(line)));
        }
        old.forEach(line -> lines.add(new Line(What.GOES, tag(line), text(line))));
        lines.sort(java.util.Comparator.comparing(Line::tag).thenComparing(Line::what));
        return List.copyOf(lines);
    }

    private static String tag(String line) {
        return line.substring(1, 4);
    }

    private static String text(String line) {
        return line.substring(6);
    }
}
