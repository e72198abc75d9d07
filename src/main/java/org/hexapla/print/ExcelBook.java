package org.hexapla.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/// One table as an Excel file. Rows beyond what one of Excel's sheets can hold continue on another.
final class ExcelBook implements AutoCloseable {

    /// Rows that are held before they go to a file.
    private static final int WINDOW = 100;

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final long LARGEST_EXACT = 1L << 53;

    /// What the format writes by its number: signs that XML has none for, and what would be taken for such a number.
    private static final Pattern CODED =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    /// Excel counts no days before it.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Sheet table;
    private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
    private final CellStyle head;
    private final CellStyle day;
    private final CellStyle words;
    private final ColumnWidths widths;

    ExcelBook(Sheet table) {
        this.table = table;
        book.setCompressTempFiles(true);
        var properties = book.getXSSFWorkbook().getProperties();
        properties.getCoreProperties().setTitle(table.name());
        properties.getCoreProperties().setCreator("Hexapla");
        head = book.createCellStyle();
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setVerticalAlignment(VerticalAlignment.TOP);
        head.setWrapText(true);
        day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        day.setAlignment(HorizontalAlignment.LEFT);
        words = book.createCellStyle();
        // Shows the words as they are, and keeps them words when their cell is opened and left again.
        ((XSSFCellStyle) words).setQuotePrefixed(true);
        widths = new ColumnWidths(table.head());
    }

    void fill(Iterator<List<Object>> rows) {
        var number = 1;
        do {
            var sheet = begin(number);
            for (var row = 1; row < MOST_ROWS && rows.hasNext(); row++) {
                var values = rows.next();
                var line = sheet.createRow(row);
                for (var column = 0; column < values.size(); column++) {
                    put(line.createCell(column), values.get(column));
                    widths.see(column, values.get(column));
                }
            }
            widths.apply(sheet);
            number++;
        } while (rows.hasNext());
    }

    void write(OutputStream out) throws IOException {
        book.write(out);
        out.flush();
    }

    private SXSSFSheet begin(int number) {
        var name = number == 1 ? table.name() : table.name() + " " + number;
        var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        sheet.setRightToLeft(table.language().isRightToLeft());
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        var line = sheet.createRow(0);
        for (var column = 0; column < table.head().size(); column++) {
            var cell = line.createCell(column);
            cell.setCellValue(table.head().get(column));
            cell.setCellStyle(head);
        }
        return sheet;
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case LocalDate date when date.isBefore(FIRST_DAY) -> cell.setCellValue(date.toString());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Number number -> number(cell, number);
            default -> text(cell, value.toString());
        }
    }

    /// A number is a number as long as Excel can hold all its digits.
    private static void number(Cell cell, Number number) {
        var exact = switch (number) {
            case Long whole -> Math.abs(whole) <= LARGEST_EXACT;
            case BigDecimal decimal -> decimal.precision() <= 15;
            default -> Double.isFinite(number.doubleValue());
        };
        if (exact) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(number.toString());
        }
    }

    private void text(Cell cell, String text) {
        if (text.isEmpty()) {
            return;
        }
        cell.setCellValue(CODED.matcher(text.length() > LONGEST_TEXT ? shortened(text) : text)
                .replaceAll(sign -> "_x%04X_".formatted((int) sign.group().charAt(0))));
        if (Formula.isLike(text)) {
            cell.setCellStyle(words);
        }
    }

    private static String shortened(String text) {
        var end = LONGEST_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
