package org.hexapla.occasions.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who comes to an event, as other programs open it: no number, address, language, state or tie is lost, in any script.
@HexaplaTest
class PeopleFileTests {

    @Autowired
    Gathering gathering;

    @Autowired
    SignedIn signedIn;

    private EventCode event = new EventCode("none");
    private String leader = "";
    private String waiting = "";
    private final String mail = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void three() {
        event = gathering.event("open", 2, 2);
        leader = id(gathering.comes(event, "ليلى الصباغ", mail, "顾晓岚"));
        var token = gathering.asks(
                event, Gathering.who("=HYPERLINK(\"x\")", UUID.randomUUID() + "@example.org", "fr-CA", "Société 水"));
        signedIn.asNobody().post("/en/registrations/" + token + "/confirm", Map.of());
        waiting = id(token);
    }

    private String id(String token) {
        return Long.toString(gathering.id(token));
    }

    private byte[] file(String language, String ending) {
        return signedIn.asStaff("occasions").bytes("/" + language + "/occasions/events/" + event + "/people." + ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void aWorkbookKeepsEverythingInEveryScript(String reader) throws IOException {
        var language = new Language(reader);
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file(reader, "xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.isRightToLeft()).isEqualTo(language.isRightToLeft());
            var shown = new DataFormatter();
            var rows = IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(row -> IntStream.range(0, sheet.getRow(0).getLastCellNum())
                            .mapToObj(column ->
                                    shown.formatCellValue(sheet.getRow(row).getCell(column)))
                            .toList())
                    .toList();
            assertThat(rows).hasSize(4);
            check(language, rows.getFirst(), rows.subList(1, 4), "=HYPERLINK(\"x\")");
        }
    }

    @Test
    void aFileOfCommasBeginsWithItsMarkAndKeepsEverythingInEveryScript() throws IOException {
        var text = new String(file("ru", "csv"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        var rows = CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords().stream()
                .map(CSVRecord::toList)
                .toList();
        check(Language.RU, rows.getFirst(), rows.subList(1, 4), "'=HYPERLINK(\"x\")");
    }

    private void check(Language reader, List<String> head, List<List<String>> rows, String formula) {
        var byId = new TreeMap<String, List<String>>();
        rows.forEach(row -> byId.put(row.get(column(reader, head, "id")), row));
        var first = byId.getOrDefault(leader, List.of());
        assertThat(first.get(column(reader, head, "name"))).isEqualTo("ليلى الصباغ");
        assertThat(first.get(column(reader, head, "parent"))).isEmpty();
        assertThat(first.get(column(reader, head, "status")))
                .isEqualTo(Messages.text(reader, "registration.state.accepted"));
        assertThat(first.get(column(reader, head, "mail"))).isEqualTo(mail);
        var companion = rows.stream()
                .filter(row -> row.get(column(reader, head, "parent")).equals(leader))
                .findFirst()
                .orElseThrow();
        assertThat(companion.get(column(reader, head, "name"))).isEqualTo("顾晓岚");
        assertThat(companion.get(column(reader, head, "booking-mail"))).isEqualTo(mail);
        var last = byId.getOrDefault(waiting, List.of());
        assertThat(last.get(column(reader, head, "status")))
                .isEqualTo(Messages.text(reader, "registration.state.waiting"));
        assertThat(last.get(column(reader, head, "language"))).isEqualTo("fr-CA");
        assertThat(last.get(column(reader, head, "organisation"))).isEqualTo("Société 水");
        assertThat(last.get(column(reader, head, "name"))).isEqualTo(formula);
    }

    private static int column(Language reader, List<String> head, String name) {
        var at = head.indexOf(Messages.text(reader, "registration.column." + name));
        assertThat(at).as(name).isNotNegative();
        return at;
    }
}
