package org.hexapla.library.cataloguing.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Subfield;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class MarcHistoryTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    MarcRecords records;

    @Autowired
    People people;

    @Autowired
    org.hexapla.SampleRecords sample;

    @Test
    void tellsTheDifferencesFieldByField() {
        var id = add("A/991/1", "First words");
        change(id, 1, record("A/991/1", "Second words"));
        var staff = signedIn.asStaff("library");

        var page = staff.get("/en/cataloguing/records/" + id + "/history").body();

        assertThat(page).contains("<del dir=\"auto\">10 $a First words</del>", "Second words");
        assertThat(staff.get("/en/cataloguing/records/" + id + "/history?from=2&to=2")
                        .body())
                .doesNotContain("<del");
    }

    @Test
    void goesBackToAVersionAsANewOne() {
        var id = add("A/992/1", "First words");
        change(id, 1, record("A/992/1", "Second words"));
        var staff = signedIn.asStaff("library");

        var answer = staff.post("/en/cataloguing/records/" + id + "/history/revert", Map.of("version", "2", "to", "1"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var entry = records.find(id).orElseThrow();
        assertThat(entry.version()).isEqualTo(3);
        assertThat(entry.record().text("245", 'a')).contains("First words");
    }

    @Test
    void bringsARemovedRecordBackAsItWas() {
        var id = add("A/993/1", "Removed and missed");
        var before = records.find(id).orElseThrow().record();
        var staff = signedIn.asStaff("library");
        staff.post("/en/cataloguing/records/" + id + "/history/remove", Map.of("version", "1", "reason", "by mistake"));
        assertThat(records.find(id)).isEmpty();

        var answer = staff.post("/en/cataloguing/records/" + id + "/history/restore", Map.of("version", "2"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var after = records.find(id).orElseThrow();
        assertThat(after.record()).isEqualTo(before);
        assertThat(after.version()).isEqualTo(3);
        assertThat(staff.get("/en/documents/" + id).body()).contains("Removed and missed");
        assertThat(staff.get("/en/documents/" + id + "/history").statusCode()).isEqualTo(200);
    }

    @Test
    void bringsVotesAndSpeechesBackToo() {
        sample.load();
        var staff = signedIn.asStaff("library");
        for (var kind : List.of(RecordKind.VOTE, RecordKind.SPEECH)) {
            var id = records.shelf(kind).after(null, 1).getFirst();
            var address = (kind == RecordKind.VOTE ? "/en/votes/" : "/en/speeches/") + id;
            var entry = records.find(id).orElseThrow();
            var page = main(staff.get(address).body());
            var version = entry.version();
            staff.post(
                    "/en/cataloguing/records/" + id + "/history/remove",
                    Map.of("version", String.valueOf(version), "reason", "by mistake"));
            assertThat(records.find(id)).isEmpty();

            staff.post(
                    "/en/cataloguing/records/" + id + "/history/restore",
                    Map.of("version", String.valueOf(version + 1)));

            assertThat(records.find(id).orElseThrow().record()).isEqualTo(entry.record());
            assertThat(main(staff.get(address).body())).isEqualTo(page);
        }
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private RecordId add(String symbol, String title) {
        var added = new AtomicReference<RecordId>();
        people.asProgram(() -> added.set(records.shelf(RecordKind.DOCUMENT)
                .add(List.of(record(symbol, title)))
                .getFirst()));
        return added.get();
    }

    private void change(RecordId id, int version, MarcRecord record) {
        people.asProgram(() -> records.shelf(RecordKind.DOCUMENT).change(id, version, record));
    }

    private static MarcRecord record(String symbol, String title) {
        return new MarcRecord(
                "",
                List.of(),
                List.of(
                        field("191", symbol),
                        new DataField("245", '1', '0', List.of(new Subfield.Words('a', title))),
                        field("039", "DHU"),
                        field("040", "NNUN"),
                        field("041", "eng"),
                        field("049", "usa"),
                        field("269", "2026-01-02"),
                        field("930", "UND"),
                        field("999", "xxi20260102")));
    }

    private static DataField field(String tag, String value) {
        return DataField.of(tag, new Subfield.Words('a', value));
    }
}
