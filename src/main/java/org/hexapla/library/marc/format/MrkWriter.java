package org.hexapla.library.marc.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;

/// Writes what [MrkReader] reads.
final class MrkWriter implements MarcWriter {

    private final Writer out;
    private boolean begun;

    MrkWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(MarcRecord record) throws IOException {
        if (begun) {
            out.write('\n');
        }
        begun = true;
        // Some programs know a record by its leader only, and take a blank of it for a blank only.
        out.write("=LDR  " + Leaders.written(record.leader()) + '\n');
        for (var line : lines(record)) {
            out.write(line + '\n');
        }
    }

    static List<String> lines(MarcRecord record) {
        var lines = new ArrayList<String>();
        for (var field : record.control()) {
            // First by name, then the blanks: a blank is written with the very sign that is named.
            var value = Mnemonics.named(field.value(), MrkReader.SIGNS).replace(' ', '\\');
            lines.add('=' + field.tag() + "  " + value);
        }
        record.fields().forEach(field -> lines.add(line(field)));
        return lines;
    }

    private static String line(DataField field) {
        var line = new StringBuilder("=").append(field.tag()).append("  ");
        line.append(field.first() == ' ' ? '\\' : field.first());
        line.append(field.second() == ' ' ? '\\' : field.second());
        for (var subfield : field.subfields()) {
            line.append('$').append(subfield.code());
            line.append(Mnemonics.named(Written.words(subfield), MrkReader.SIGNS));
        }
        return line.toString();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
