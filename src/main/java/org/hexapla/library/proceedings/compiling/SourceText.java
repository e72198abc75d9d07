package org.hexapla.library.proceedings.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// How a snapshot keeps a record: those of its fields that sections read, in words, with the separators of ISO 2709.
final class SourceText {

    private static final Set<String> KEPT = Set.of(
            "035", "089", "191", "239", "245", "248", "249", "260", "269", "300", "495", "515", "520", "580", "591",
            "592", "598", "599", "700", "710", "711", "791", "793", "930", "949", "967", "991", "992", "995", "996");

    private static final char FIELD = '\u001E';
    private static final char PART = '\u001F';

    private SourceText() {}

    static String write(MarcRecord record) {
        var text = new StringBuilder();
        record.fields().stream().filter(field -> KEPT.contains(field.tag())).forEach(field -> {
            text.append(field.tag()).append(field.first()).append(field.second());
            field.subfields().forEach(subfield -> {
                if (subfield instanceof Subfield.Words(var code, var value)) {
                    text.append(PART).append(code).append(value.replaceAll("[\\x00\\x1E\\x1F]", ""));
                }
            });
            text.append(FIELD);
        });
        return text.toString();
    }

    static MarcRecord read(String text) {
        var fields = new ArrayList<DataField>();
        var from = 0;
        for (var until = text.indexOf(FIELD); until >= 0; until = text.indexOf(FIELD, from)) {
            fields.add(field(text, from, until));
            from = until + 1;
        }
        return new MarcRecord("", List.of(), fields);
    }

    private static DataField field(String text, int from, int until) {
        var parts = new ArrayList<Subfield>();
        var at = text.indexOf(PART, from);
        while (at >= 0 && at < until) {
            var next = text.indexOf(PART, at + 1);
            var end = next < 0 || next > until ? until : next;
            parts.add(new Subfield.Words(text.charAt(at + 1), text.substring(at + 2, end)));
            at = next;
        }
        return new DataField(text.substring(from, from + 3), text.charAt(from + 3), text.charAt(from + 4), parts);
    }
}
