package org.hexapla.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetsTests {

    private static final List<String> HEAD = List.of("Fact", "Day", "Value");

    private final Spreadsheets spreadsheets = new StreamedSpreadsheets();

    @Test
    void writesArabicAndChineseSoThatEveryProgramReadsThem() throws IOException {
        var bytes = csv(row("منشور، \"خاص\"", LocalDate.of(2021, 7, 1), 1318), row("新闻稿\n第二行", "", 2.5));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).substring(1))
                .isEqualTo("Fact,Day,Value\r\n\"منشور، \"\"خاص\"\"\",2021-07-01,1318\r\n\"新闻稿\n第二行\",,2.5\r\n");
    }

    @Test
    void leavesTheByteOrderMarkOutForPrograms() throws IOException {
        var out = new ByteArrayOutputStream();
        spreadsheets.plainCsv(new Sheet("Facts", Language.EN, HEAD, Stream.of(row("a", "", 1))), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Fact,Day,Value\r\na,,1\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "\u200E=1", "-"
            })
    void letsNoTextBecomeAFormula(String text) throws IOException {
        var bytes = csv(row(text, "", 1));

        var read = CSVFormat.RFC4180
                .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
                .getRecords();
        assertThat(read.get(1).get(0)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.25", "A/RES/76/84", "1 - 2", "'tis"})
    void leavesHarmlessTextAsItIs(String text) throws IOException {
        assertThat(new String(csv(row(text, "", 1)), StandardCharsets.UTF_8)).contains("\r\n" + text + ",,1\r\n");
    }

    @Test
    void writesNumbersInFullAndSoThatProgramsReadThem() throws IOException {
        var bytes = csv(row("a", new BigDecimal("1E+7"), 12345678.9), row("b", 33_000_000_000L, Double.NaN));

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("\r\na,10000000,12345678.9\r\nb,33000000000,\r\n");
    }

    @Test
    void typesNumbersAndDaysInExcel() throws IOException {
        try (var book = xlsx(Language.EN, row("新闻稿 منشور", LocalDate.of(2021, 7, 1), new BigDecimal("0.25")))) {
            var cells = book.getSheetAt(0).getRow(1);

            assertThat(cells.getCell(0).getStringCellValue()).isEqualTo("新闻稿 منشور");
            assertThat(DateUtil.isCellDateFormatted(cells.getCell(1))).isTrue();
            assertThat(cells.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2021, 7, 1));
            assertThat(cells.getCell(2).getNumericCellValue()).isEqualTo(0.25);
        }
    }

    @Test
    void losesNoDigitAndNoDayThatExcelCannotHold() throws IOException {
        try (var book = xlsx(Language.EN, row("", LocalDate.of(1899, 5, 18), 9_007_199_254_740_993L))) {
            var cells = book.getSheetAt(0).getRow(1);

            assertThat(cells.getCell(1).getStringCellValue()).isEqualTo("1899-05-18");
            assertThat(cells.getCell(2).getStringCellValue()).isEqualTo("9007199254740993");
        }
    }

    @Test
    void keepsWordsWordsInExcel() throws IOException {
        try (var book = xlsx(Language.EN, row("=1+1", "", 1))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void turnsTheArabicSheetRoundAndFreezesTheHead() throws IOException {
        try (var arabic = xlsx(Language.AR, row("", "", 1));
                var french = xlsx(Language.FR, row("", "", 1))) {
            assertThat(arabic.getSheetAt(0).isRightToLeft()).isTrue();
            assertThat(french.getSheetAt(0).isRightToLeft()).isFalse();
            var pane = french.getSheetAt(0).getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) 1);
        }
    }

    @Test
    void letsGoOfRowsWhileMoreAreComing() throws IOException {
        var written = new AtomicLong();
        var writtenBeforeTheEnd = new AtomicLong();
        var closed = new AtomicBoolean();
        var rows = IntStream.range(0, 50_000)
                .mapToObj(number -> row("row " + number, "", number))
                .peek(row -> writtenBeforeTheEnd.set(written.get()))
                .onClose(() -> closed.set(true));

        spreadsheets.csv(new Sheet("Rows", Language.EN, HEAD, rows), counting(written));

        assertThat(writtenBeforeTheEnd).hasValueGreaterThan(500_000);
        assertThat(closed).isTrue();
    }

    private static OutputStream counting(AtomicLong written) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                written.incrementAndGet();
            }
        };
    }

    private static List<Object> row(Object... values) {
        return List.of(values);
    }

    @SafeVarargs
    private byte[] csv(List<Object>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        spreadsheets.csv(new Sheet("Facts", Language.EN, HEAD, Stream.of(rows)), out);
        return out.toByteArray();
    }

    @SafeVarargs
    private XSSFWorkbook xlsx(Language language, List<Object>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        spreadsheets.xlsx(new Sheet("Facts: [all]", language, HEAD, Stream.of(rows)), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
