package org.hexapla.library.marc.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.marc.MarcRecord;

/// What stood in a file.
final class NotedReading implements MarcReading {

    final List<MarcRecord> records = new ArrayList<>();
    final List<Misread> misreads = new ArrayList<>();

    static NotedReading of(MarcFormat format, byte[] bytes) {
        var reading = new NotedReading();
        try {
            MarcFiles.read(format, new ByteArrayInputStream(bytes), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading;
    }

    static NotedReading of(MarcFormat format, String text) {
        return of(format, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] written(MarcFormat format, List<MarcRecord> records) {
        var out = new ByteArrayOutputStream();
        var layout = new TableLayout();
        records.forEach(layout::see);
        try {
            var writer = MarcFiles.writer(format, out, layout);
            for (var record : records) {
                writer.write(record);
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void record(long number, long line, MarcRecord record) {
        records.add(record);
    }

    @Override
    public void misread(Misread misread) {
        misreads.add(misread);
    }
}
