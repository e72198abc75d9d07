package org.hexapla.print;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/// Writes each row as it comes, and lets go of it.
@Component
final class StreamedSpreadsheets implements Spreadsheets {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public void csv(Sheet sheet, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        plainCsv(sheet, out);
    }

    @Override
    public void plainCsv(Sheet sheet, OutputStream out) throws IOException {
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
