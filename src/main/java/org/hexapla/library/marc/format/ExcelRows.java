package org.hexapla.library.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The rows of the first sheet of an Excel file, read as they come; the sheets after it, if their first row is the
/// same, continue it. A day is written as ISO 8601 has it, a number in full.
final class ExcelRows {

    private ExcelRows() {}

    static void read(InputStream bytes, RowReading rows) throws IOException {
        // The parts of the package stand in any order: it is opened as a file.
        var file = Files.createTempFile("table", ".xlsx");
        try {
            Files.copy(bytes, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                sheets(opened, rows);
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | org.apache.poi.UnsupportedFileFormatException
                | org.apache.poi.ooxml.POIXMLException e) {
            rows.misread(Misread.file(0, "exchange.bad.excel"));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void sheets(OPCPackage opened, RowReading rows)
            throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(opened);
        var strings = new ReadOnlySharedStringsTable(opened, false);
        var styles = reader.getStylesTable();
        var sheets = reader.getSheetsData();
        List<String> head = List.of();
        while (sheets.hasNext()) {
            try (var sheet = sheets.next()) {
                var contents = new Contents(rows, head);
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(
                        new XSSFSheetXMLHandler(styles, null, strings, contents, new PlainValues(), false));
                xml.parse(new InputSource(sheet));
                head = contents.head;
            } catch (javax.xml.parsers.ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// Values as a person means them and a program reads them.
    private static final class PlainValues extends DataFormatter {

        PlainValues() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                var moment = DateUtil.getLocalDateTime(value, use1904);
                return moment.toLocalTime().equals(java.time.LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString();
            }
            return new java.math.BigDecimal(Double.toString(value))
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    private static final class Contents implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final RowReading rows;
        private final List<String> headBefore;
        private List<String> head;
        private List<String> cells = new ArrayList<>();
        private boolean begun;
        private boolean foreign;

        Contents(RowReading rows, List<String> headBefore) {
            this.rows = rows;
            this.headBefore = headBefore;
            this.head = headBefore;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, String value, @Nullable XSSFComment comment) {
            var column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value);
        }

        @Override
        public void endRow(int row) {
            if (begun) {
                if (!foreign) {
                    rows.row(row + 1L, cells);
                }
                return;
            }
            begun = true;
            if (headBefore.isEmpty()) {
                head = List.copyOf(cells);
                rows.row(row + 1L, cells);
            } else {
                // A sheet of notes beside the table is not a part of it.
                foreign = !headBefore.equals(cells);
            }
        }
    }
}
