package org.hexapla.print;

import java.io.IOException;
import java.io.OutputStream;

/// Tables for other programs.
public interface Spreadsheets {

    /// RFC 4180 in UTF-8 with a byte order mark, which Excel needs to read Arabic and Chinese; a cell that a
    /// spreadsheet would take for a formula is made harmless.
    void csv(Sheet sheet, OutputStream out) throws IOException;

    default void write(SheetFormat format, Sheet sheet, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(sheet, out);
            case XLSX -> xlsx(sheet, out);
        }
    }

    /// The same as [#csv] without a byte order mark, which programs would take for a part of the first name.
    void plainCsv(Sheet sheet, OutputStream out) throws IOException;

    /// Excel's format (ISO/IEC 29500), right to left where the language is, with numbers and days as such.
    void xlsx(Sheet sheet, OutputStream out) throws IOException;
}
