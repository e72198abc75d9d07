package org.hexapla.forms.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hexapla.HexaplaTest;
import org.hexapla.forms.Answers;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Submissions;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/// Whatever people type comes out of a file as they typed it, and a spreadsheet computes none of it.
@HexaplaTest
class ExportedTextsTests {

    private static final long SEED = 20261122;
    private static final int SUBMISSIONS = 80;
    private static final List<String> QUESTIONS = List.of("one", "two", "three", "four", "five");

    /// What texts are made of: what programs take for something else, and what they lose.
    private static final List<String> PIECES = List.of(
            "=1+1",
            "=HYPERLINK(\"https://example.org\")",
            "+49 30 123",
            "-5",
            "@SUM(A1)",
            "＝1",
            "'",
            "''=1",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\n\n=2",
            " ",
            "\u00a0",
            "\u202f",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\u0001",
            "\u000b",
            "\u001f",
            "\u007f",
            "_x0041_",
            "_x000D_",
            "_x005F_",
            "&amp;",
            "<b>",
            "</t>",
            "]]>",
            "&#xa;",
            "\\n",
            "%00",
            "NULL",
            "TRUE",
            "1E5",
            "007",
            "2026-11-22",
            "ليلى الصباغ",
            "שלום",
            "\u202e\u2066\u200f\u200d",
            "1 300 زائر",
            "顾晓岚",
            "𠮷𡃁",
            "日本語ｶﾅ",
            "👩🏽‍🚀🇰🇪",
            "e\u0301\u0323",
            "\ud83d",
            "नमस्ते",
            "а́",
            "x");

    @TempDir
    Path folder;

    @Autowired
    Imports imports;

    @Autowired
    Submissions submissions;

    @Autowired
    SignedIn signedIn;

    private final FormCode form =
            new FormCode("texts-" + UUID.randomUUID().toString().substring(0, 8));
    private final Map<String, Answers> said = new LinkedHashMap<>();

    @BeforeEach
    void fill() throws IOException {
        var questions = new StringBuilder();
        for (var key : QUESTIONS) {
            questions.append("      - {key: %s, kind: long-text, label: {en: %s}}%n".formatted(key, key));
        }
        var file = Files.writeString(
                folder.resolve("forms.yaml"),
                """
                - code: %s
                  kind: form
                  title: {en: Any text}
                  sections:
                    - key: texts
                      title: {en: Texts}
                      questions:
                """.formatted(form) + questions.toString().indent(2));
        assertThat(imports.runNow("forms", file).isClean()).isTrue();
        var random = new Random(SEED);
        for (var number = 0; number < SUBMISSIONS; number++) {
            var id = submissions.begin(
                    form, new ItemRef("partners.programme", form.value()), Language.OFFICIAL.get(number % 6));
            var fields = new LinkedMultiValueMap<String, String>();
            QUESTIONS.forEach(key -> fields.add("a." + key, text(random)));
            var kept = submissions.save(id, Answers.from(fields)).answers();
            assertThat(kept).isEqualTo(submissions.find(id).answers());
            said.put(id.toString(), kept);
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var many = 1 + random.nextInt(5); many > 0; many--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void aFileOfCommasSaysWhatWasSaidAndNothingThatIsComputed() throws IOException {
        var bytes = signedIn.asStaff("forms").bytes("/zh/forms/" + form + "/answers.csv");
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");

        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();

        assertThat(rows).hasSize(SUBMISSIONS);
        var computed = new ArrayList<String>();
        for (var row : rows) {
            for (var key : QUESTIONS) {
                var cell = row.get(key);
                if (cell.matches("(?s)[\\s\\p{Z}\\p{Cf}]*[=@＝＠+＋-－].*") && !cell.matches("[+-]?\\d+")) {
                    computed.add(cell);
                }
                assertThat(plain(cell)).isEqualTo(said(row.get("id"), key));
            }
        }
        assertThat(computed).isEmpty();
    }

    private String said(String id, String key) {
        return said.getOrDefault(id, Answers.none()).one(key);
    }

    /// The mark in front of words that look like a formula is not theirs.
    private static String plain(String cell) {
        return cell.matches("(?s)'+[\\s\\p{Z}\\p{Cf}]*[=+@＝＋－＠\\-].*|(?s)'+[\\t\\r\\n].*") ? cell.substring(1) : cell;
    }

    @Test
    void aWorkbookSaysWhatWasSaidAndComputesNothing() throws IOException {
        var bytes = signedIn.asStaff("forms").bytes("/ar/forms/" + form + "/answers.xlsx");
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            var head = sheet.getRow(0);
            var columns = IntStream.range(0, head.getLastCellNum())
                    .mapToObj(column -> head.getCell(column).getStringCellValue())
                    .toList();

            assertThat(sheet.getLastRowNum()).isEqualTo(SUBMISSIONS);
            for (var row = 1; row <= SUBMISSIONS; row++) {
                var line = sheet.getRow(row);
                var id = Long.toString((long) line.getCell(0).getNumericCellValue());
                for (var key : QUESTIONS) {
                    assertThat(words(line.getCell(columns.indexOf(key)))).isEqualTo(said(id, key));
                }
            }
        }
    }

    private static String words(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
        return cell.getStringCellValue();
    }
}
