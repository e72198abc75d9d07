package org.hexapla.library.marc.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hexapla.library.marc.ControlField;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// Records as nobody would write them, to try what a form can hold.
record AnyRecord(Random random) {

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "9",
            " ",
            "  ",
            "é",
            "文",
            "غ",
            "ह",
            "𝄞",
            "e\u0301",
            "$",
            "{",
            "}",
            "{dollar}",
            "{lcub}",
            "\\",
            "|",
            "||",
            "{verbar}",
            "\"",
            "'",
            "=",
            "=245  10$a",
            "-",
            "@",
            "+",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "<",
            "&",
            "]]>",
            "&amp;",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "#",
            "_",
            "_x000D_");

    List<MarcRecord> records(int count, boolean forTables) {
        return Stream.generate(() -> record(forTables)).limit(count).toList();
    }

    private MarcRecord record(boolean forTables) {
        var control = new ArrayList<ControlField>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var value = forTables ? "c" + random.nextInt(1000) + " |||" : words();
            control.add(new ControlField("00" + (1 + random.nextInt(9)), value));
        }
        var fields = new ArrayList<DataField>();
        for (var i = 1 + random.nextInt(6); i > 0; i--) {
            fields.add(field(forTables));
        }
        var leader = random.nextBoolean() ? "" : "00000cam a2200000 i 4500";
        return new MarcRecord(leader, control, fields);
    }

    private DataField field(boolean forTables) {
        var subfields = new ArrayList<Subfield>();
        for (var i = 1 + random.nextInt(4); i > 0; i--) {
            subfields.add(new Subfield.Words(code(), forTables ? "v" + words() : words()));
        }
        if (forTables) {
            // A table puts those of one code together; any order of codes it keeps.
            subfields.sort(java.util.Comparator.comparing(
                    subfield -> random.hashCode() % 2 == 0 ? subfield.code() : -subfield.code()));
        }
        var tag = random.nextBoolean() ? "650" : "%03d".formatted(10 + random.nextInt(990));
        return new DataField(tag, indicator(), indicator(), subfields);
    }

    private char indicator() {
        return " 019x".charAt(random.nextInt(5));
    }

    private char code() {
        return "abz09".charAt(random.nextInt(5));
    }

    private String words() {
        var words = new StringBuilder();
        for (var i = random.nextInt(8); i > 0; i--) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }
}
