package org.hexapla.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.people.SignedIn;
import org.hexapla.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Records in, away, and changed many at once, as a cataloguer does it.
@HexaplaTest
class ExchangeTests {

    @TempDir
    Path folder;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    Search search;

    @Autowired
    Batches batches;

    @Autowired
    BatchRows rows;

    @Autowired
    MarcRecords records;

    SignedIn.Browser cataloguer;

    @BeforeEach
    void signIn() {
        cataloguer = signedIn.asStaff("library");
    }

    @Test
    void showsWhatBecomesOfEachRecordAndSavesWhatIsChosen() {
        var batch = upload("first.mrk", document("A/77/9001", "One") + "\n" + document("A/77/9002", "Two"));
        var page = cataloguer.get("/en/exchange/batches/" + batch).body();
        assertThat(page).contains("A/77/9001", "A/77/9002", "Save the chosen records");
        assertThat(batches.find(batch).orElseThrow().counts().ready()).isEqualTo(2);
        cataloguer.post("/en/exchange/batches/" + batch, Map.of("act", "save", "shown", "2", "at", "1"));
        await(batch, Batch.State.SAVED);
        var saved = rows.after(batch, 0, 10);
        assertThat(saved.getFirst().outcome()).contains(BatchRow.Outcome.ADDED);
        assertThat(saved.get(1).outcome()).isEmpty();
        var record = records.find(saved.getFirst().record().orElseThrow()).orElseThrow();
        assertThat(record.record().text("245", 'a')).contains("One");
        assertThat(record.record().texts("999", 'a')).anyMatch(entry -> entry.matches("[a-z]+i\\d{8}"));
    }

    @Test
    void tellsEveryFaultOfAFileAndSavesNothing() {
        var batch = upload("bad.csv", """
                191a,245a,245__,1.269$a
                A/77/9011,Good,10,2022-01-01
                A/77/9012,Bad,1,2022-01-01
                A/77/9013,Beyond,10,2022-01-01,more
                """);
        var page = cataloguer.get("/en/exchange/batches/" + batch).body();
        assertThat(page).contains("2 faults").doesNotContain("Save the chosen records");
        assertThat(batches.find(batch).orElseThrow().maySave()).isFalse();
    }

    @Test
    void leavesARecordWhoseSymbolIsTakenToTheCataloguer() {
        imported("A/77/9021", "One");
        var batch = upload("twin.mrk", document("A/77/9021", "Again"));
        var row = rows.after(batch, 0, 1).getFirst();
        assertThat(row.isChosen()).isFalse();
        assertThat(row.findings()).anyMatch(finding -> finding.messageKey().equals(BatchRows.TWIN));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        var file = Files.writeString(folder.resolve("again.mrk"), document("A/77/9031", "One"));
        assertThat(imports.runNow("marc", file).badInputs()).isEmpty();
        var report = imports.runNow("marc", file);
        assertThat(report.added()).isZero();
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void takesTheSampleIn() throws Exception {
        var report = imports.runNow("marc", Path.of("sample/library/marc"));
        assertThat(report.badInputs()).isEmpty();
        assertThat(report.added() + report.unchanged()).isEqualTo(6);
    }

    @Test
    void storesNothingOfAFileWithOneBadRecord() throws Exception {
        var file = Files.writeString(
                folder.resolve("one-bad.mrk"),
                document("A/77/9041", "Good") + "\n"
                        + document("A/77/9042", "Bad").replace("2022-03-01", "soon"));
        var report = imports.runNow("marc", file);
        assertThat(report.added()).isZero();
        assertThat(report.badInputs()).isNotEmpty().allMatch(bad -> bad.column().startsWith("269"));
        var mended = Files.writeString(folder.resolve("mended.mrk"), document("A/77/9041", "Good"));
        assertThat(imports.runNow("marc", mended).added()).isEqualTo(1);
    }

    @Test
    void whatIsTakenAwayComesBackUnchanged() throws Exception {
        var id = imported("A/77/9051", "Round trip");
        for (var format : new String[] {"mrk", "marcxml", "mrc", "json", "csv", "tsv"}) {
            var taken = cataloguer.get("/en/exchange/export?ids=" + id + "&format=" + format);
            assertThat(taken.statusCode()).as(format).isEqualTo(200);
            var ending = format.equals("marcxml") ? "xml" : format;
            var file = Files.writeString(folder.resolve("back." + ending), taken.body());
            var report = imports.runNow("marc", file);
            assertThat(report.badInputs()).as(format).isEmpty();
            assertThat(report.unchanged()).as(format + " " + report).isEqualTo(1);
        }
    }

    @Test
    void givesAnybodyARecordWithoutTheNotesOfTheHouse() {
        var id = imported("A/77/9061", "Public");
        var taken = signedIn.asNobody().get("/en/exchange/records/" + id + ".mrk");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("=245", "=001  " + id).doesNotContain("=999");
        assertThat(signedIn.asNobody().get("/en/exchange/records/999999999.mrk").statusCode())
                .isEqualTo(404);
    }

    @Test
    void changesManyRecordsAtOnceAndTakesItBack() {
        var one = imported("A/77/9071", "Colour of water");
        var two = imported("A/77/9072", "Colour of air");
        var three = imported("A/77/9073", "Colour of earth");
        search.awaitFresh();
        var preview = cataloguer.post(
                "/en/exchange/edit",
                Map.of(
                        "ids",
                        one + " " + two + " " + three,
                        "act1",
                        "replace",
                        "tag1",
                        "245",
                        "code1",
                        "a",
                        "find1",
                        "^Colour( of (?:water|air))$",
                        "put1",
                        "Color$1"));
        var batch = batch(preview);
        assertThat(cataloguer.get("/en/exchange/batches/" + batch).body()).contains("Color of water", "<del>");
        assertThat(cataloguer.get("/en/exchange/batches/" + batch + ".mrk").body())
                .contains("$aColor of air")
                .doesNotContain("earth");
        cataloguer.post("/en/exchange/batches/" + batch, Map.of("act", "save"));
        await(batch, Batch.State.SAVED);
        assertThat(title(one)).isEqualTo("Color of water");
        assertThat(title(three)).isEqualTo("Colour of earth");
        cataloguer.post("/en/exchange/batches/" + batch, Map.of("act", "undo"));
        await(batch, Batch.State.UNDONE);
        assertThat(title(one)).isEqualTo("Colour of water");
        assertThat(title(two)).isEqualTo("Colour of air");
    }

    @Test
    void refusesAChangeThatCannotBeMeant() {
        var unclear = cataloguer.post(
                "/en/exchange/edit", Map.of("q", "x", "act1", "replace", "tag1", "245", "find1", "(", "put1", ""));
        assertThat(unclear.statusCode()).isEqualTo(400);
        assertThat(unclear.body()).contains("no regular expression");
    }

    @Test
    void readsAListOfIssuedDocuments() {
        var batch = upload("issued.csv", "issued", """
                Symbol,Title,Publication date,Languages,Job numbers,T-codes
                A/77/9081;S/2022/9081,On rivers,2022-05-17,E;F;A,22-00001;22-00002,
                """);
        var record = rows.after(batch, 0, 1).getFirst().content();
        assertThat(record.texts("191", 'a')).containsExactly("A/77/9081", "S/2022/9081");
        assertThat(record.text("260", 'c')).contains("17 May 2022");
        assertThat(record.text("041", 'a')).contains("araengfre");
        assertThat(record.texts("029", 'b')).containsExactly("22-00001", "22-00002");
    }

    @Test
    void isForTheLibrarysStaff() {
        for (var path : new String[] {"", "/import", "/edit", "/export", "/export?format=mrk"}) {
            assertThat(signedIn.asReader().get("/en/exchange" + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private String title(String id) {
        return records.find(new org.hexapla.library.RecordId(Long.parseLong(id)))
                .orElseThrow()
                .record()
                .text("245", 'a')
                .orElse("");
    }

    private String imported(String symbol, String title) {
        try {
            var file = Files.writeString(folder.resolve("imported.mrk"), document(symbol, title));
            assertThat(imports.runNow("marc", file).badInputs()).isEmpty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var location = signedIn.asNobody().get("/en/symbol/" + symbol);
        return location.headers().firstValue("Location").orElse("").replaceFirst("^.*/", "");
    }

    private BatchId upload(String name, String content) {
        return upload(name, "marc", content);
    }

    private BatchId upload(String name, String layout, String content) {
        var border = "----border";
        var body = part(border, "_csrf", cataloguer.csrfToken())
                + part(border, "layout", layout)
                + "--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + border + "--\r\n";
        return batch(cataloguer.send(cataloguer
                .request("/en/exchange/import")
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private static String part(String border, String name, String value) {
        return "--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static BatchId batch(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var location = answer.headers().firstValue("Location").orElse("");
        return BatchId.parse(location.replaceFirst("^.*/", "")).orElseThrow();
    }

    private void await(BatchId batch, Batch.State state) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (batches.find(batch).orElseThrow().state() != state
                && Instant.now().isBefore(until)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(batches.find(batch).orElseThrow().state()).isEqualTo(state);
    }

    /// A record that the profile has nothing against.
    private static String document(String symbol, String title) {
        return """
                =039  \\\\$aITS
                =040  \\\\$aNNUN
                =041  \\\\$aeng
                =049  \\\\$ausa
                =191  \\\\$a%s
                =245  10$a%s
                =269  \\\\$a2022-03-01
                =930  \\\\$aUND
                =999  \\\\$aabi20220302
                """.formatted(symbol, title);
    }
}
