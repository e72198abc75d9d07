package org.hexapla.library.marc.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
        for (var field : record.control()) {
            // First by name, then the blanks: a blank is written with the very sign that is named.
            var value = Mnemonics.named(field.value(), MrkReader.SIGNS).replace(' ', '\\');
            out.write('=' + field.tag() + "  " + value + '\n');
        }
        for (var field : record.fields()) {
            write(field);
        }
    }

    private void write(DataField field) throws IOException {
        out.write('=' + field.tag() + "  ");
        out.write(field.first() == ' ' ? '\\' : field.first());
        out.write(field.second() == ' ' ? '\\' : field.second());
        for (var subfield : field.subfields()) {
            out.write('$');
            out.write(subfield.code());
            out.write(Mnemonics.named(Written.words(subfield), MrkReader.SIGNS));
        }
        out.write('\n');
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
