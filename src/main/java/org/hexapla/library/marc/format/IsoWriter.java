package org.hexapla.library.marc.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;

/// Writes ISO 2709 in UTF-8. Five digits count the bytes of a record, four those of a field: a longer one is refused.
final class IsoWriter implements MarcWriter {

    private static final int LONGEST_FIELD = 9_999;

    private final OutputStream out;

    IsoWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(MarcRecord record) throws IOException {
        var directory = new StringBuilder();
        var data = new ByteArrayOutputStream(2000);
        for (var field : record.control()) {
            var begin = data.size();
            data.writeBytes(field.value().getBytes(StandardCharsets.UTF_8));
            data.write(IsoReader.FIELD_END);
            enter(record, directory, field.tag(), begin, data.size());
        }
        for (var field : record.fields()) {
            var begin = data.size();
            write(field, data);
            enter(record, directory, field.tag(), begin, data.size());
        }
        var base = Leaders.LENGTH + directory.length() + 1;
        var length = base + data.size() + 1;
        if (length > IsoReader.LONGEST) {
            throw new RecordUnwritable(record, "exchange.record-too-long", length);
        }
        var leader = Leaders.written(record.leader());
        var head = "%05d%s%05d%s".formatted(length, leader.substring(5, 12), base, leader.substring(17));
        out.write((head + directory).getBytes(StandardCharsets.US_ASCII));
        out.write(IsoReader.FIELD_END);
        data.writeTo(out);
        out.write(IsoReader.RECORD_END);
    }

    private static void write(DataField field, ByteArrayOutputStream data) {
        data.write(field.first());
        data.write(field.second());
        for (var subfield : field.subfields()) {
            data.write(IsoReader.SUBFIELD);
            data.write(subfield.code());
            data.writeBytes(Written.words(subfield).getBytes(StandardCharsets.UTF_8));
        }
        data.write(IsoReader.FIELD_END);
    }

    private static void enter(MarcRecord record, StringBuilder directory, String tag, int begin, int end) {
        if (end - begin > LONGEST_FIELD) {
            throw new RecordUnwritable(record, "exchange.field-too-long", tag);
        }
        if (begin > IsoReader.LONGEST) {
            throw new RecordUnwritable(record, "exchange.record-too-long", begin);
        }
        directory.append("%s%04d%05d".formatted(tag, end - begin, begin));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
