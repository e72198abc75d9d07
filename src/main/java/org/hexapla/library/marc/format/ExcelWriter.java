package org.hexapla.library.marc.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hexapla.library.marc.MarcRecord;

/// Writes a table as an Excel file, every cell as words, row by row; what does not fit on a sheet continues on another.
final class ExcelWriter implements MarcWriter {

    private static final int WINDOW = 100;
    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final OutputStream out;
    private final TableLayout layout;
    private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
    private SXSSFSheet sheet;
    private int next;

    ExcelWriter(OutputStream out, TableLayout layout) {
        this.out = out;
        this.layout = layout;
        book.setCompressTempFiles(true);
        this.sheet = begin();
    }

    private SXSSFSheet begin() {
        var begun = book.createSheet();
        begun.createFreezePane(0, 1);
        var row = begun.createRow(0);
        var header = layout.header();
        for (var column = 0; column < header.size(); column++) {
            row.createCell(column).setCellValue(header.get(column));
        }
        next = 1;
        return begun;
    }

    @Override
    public void write(MarcRecord record) {
        if (next == LIMITS.getMaxRows()) {
            sheet = begin();
        }
        var row = sheet.createRow(next++);
        var cells = layout.row(record);
        if (cells.size() > LIMITS.getMaxColumns()) {
            throw new RecordUnwritable(record, "exchange.too-many-columns", LIMITS.getMaxColumns());
        }
        for (var column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (text.length() > LIMITS.getMaxTextLength()) {
                throw new RecordUnwritable(
                        record, "exchange.cell-too-long", layout.header().get(column));
            }
            if (!text.isEmpty()) {
                row.createCell(column).setCellValue(literal(text));
            }
        }
    }

    /// Excel takes `_x000D_` for a sign by its number, unless its first sign is written by its own.
    private static String literal(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
    }

    @Override
    public void finish() throws IOException {
        book.write(out);
        book.close();
        out.flush();
    }
}
