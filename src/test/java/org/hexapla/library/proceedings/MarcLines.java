package org.hexapla.library.proceedings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// Records as tests write them: a field a line, `191 $a A/76/1 $b A/ $c 76`.
public final class MarcLines {

    private MarcLines() {}

    public static MarcRecord record(String lines) {
        return new MarcRecord(
                "",
                List.of(),
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(MarcLines::field)
                        .toList());
    }

    private static DataField field(String line) {
        var parts = new ArrayList<Subfield>();
        Arrays.stream(line.substring(3).strip().split("(?:^|\\s+)\\$(?=[a-z0-9]\\s)"))
                .filter(part -> !part.isBlank())
                .forEach(part -> parts.add(
                        new Subfield.Words(part.charAt(0), part.substring(1).strip())));
        return new DataField(line.substring(0, 3), ' ', ' ', parts);
    }
}
