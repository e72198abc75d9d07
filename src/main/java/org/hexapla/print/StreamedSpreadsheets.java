package org.hexapla.print;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/// Writes each row as it comes, and lets go of it.
@Component
final class StreamedSpreadsheets implements Spreadsheets {

    @Override
    public void csv(Sheet sheet, OutputStream out) throws IOException {
        try (var rows = sheet.rows()) {
            CommaSeparated.write(sheet.head(), rows.iterator(), out);
        }
    }

    @Override
    public void xlsx(Sheet sheet, OutputStream out) throws IOException {
        try (var rows = sheet.rows();
                var book = new ExcelBook(sheet)) {
            book.fill(rows.iterator());
            book.write(out);
        }
    }
}
