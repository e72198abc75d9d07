package org.hexapla.library.machines.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.springframework.stereotype.Component;

/// Writes tables in CSV, for programs: without a byte order mark.
@Component
class Tables {

    private final Spreadsheets spreadsheets;

    Tables(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    interface Rows {
        Stream<List<Object>> stream();
    }

    DownloadPart part(String name, List<String> columns, Rows rows) {
        return new DownloadPart(name, "csv", columns, out -> write(name, columns, rows, out));
    }

    private long write(String name, List<String> columns, Rows rows, OutputStream out) throws IOException {
        var count = new AtomicLong();
        try (var stream = rows.stream()) {
            spreadsheets.plainCsv(
                    new Sheet(name, Language.EN, columns, stream.peek(_ -> count.incrementAndGet())), out);
        }
        return count.get();
    }
}
