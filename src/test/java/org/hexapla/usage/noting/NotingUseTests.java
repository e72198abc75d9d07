package org.hexapla.usage.noting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.usage.counting.CountingUse;
import org.hexapla.usage.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the site journals of what is asked of it.
@HexaplaTest
class NotingUseTests {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @Autowired
    Journal journal;

    @Autowired
    CountingUse counting;

    @Autowired
    JdbcClient database;

    private String visitor = "";

    @BeforeEach
    void open() {
        sample.load();
        // Each test is a visitor of its own.
        visitor = FIREFOX + " " + System.nanoTime();
    }

    @Test
    void aDocumentPageIsAnInvestigationAndItsFileARequest() throws InterruptedException {
        var file = database.sql("select record, file, language from library.document_file order by 1, 3 limit 1")
                .query()
                .singleRow();
        var document = file.get("record");
        var before = counted("library.document:" + document);
        get("/fr/documents/" + document);
        get("/files/" + file.get("file") + "/a.pdf");
        get("/files/" + file.get("file") + "/a.pdf", "Range", "bytes=0-9");
        get("/files/" + file.get("file") + "/a.pdf", "Range", "bytes=10-19");
        get("/en/documents/" + document + "/text/" + file.get("language"));
        // The file in two pieces is a double click on one address.
        awaitCounted("library.document:" + document, before, List.of(2L, 3L, 1L, 2L, 1L));
    }

    @Test
    void aSearchIsASearchAndAListIsAView() throws InterruptedException {
        var before = counted("");
        get("/en/search?q=oceans");
        get("/en/search?q=oceans&page=2");
        get("/en/votes");
        get("/en/nowhere");
        get("/assets/hexapla.css");
        awaitCounted("", before, List.of(3L, 0L, 0L, 0L, 0L));
    }

    @Test
    void aRobotIsNotCounted() {
        var before = counted("");
        visitor = "Googlebot/2.1";
        get("/en/votes");
        assertThat(counted("")).isEqualTo(before);
    }

    /// A visitor has the answer a moment before it is noted.
    private void awaitCounted(String item, List<Long> before, List<Long> expected) throws InterruptedException {
        var deadline = System.nanoTime() + 20_000_000_000L;
        var counted = difference(counted(item), before);
        while (!counted.equals(expected) && System.nanoTime() < deadline) {
            Thread.sleep(50);
            counted = difference(counted(item), before);
        }
        assertThat(counted).isEqualTo(expected);
    }

    private static List<Long> difference(List<Long> after, List<Long> before) {
        var differences = new Long[after.size()];
        Arrays.setAll(differences, i -> after.get(i) - before.get(i));
        return List.of(differences);
    }

    private void get(String path, String... headers) {
        new Site(port).get(path, request -> {
            request.header("User-Agent", visitor);
            return headers.length == 0 ? request : request.headers(headers);
        });
    }

    private List<Long> counted(String item) {
        journal.flush();
        counting.count();
        return database.sql("""
                        select coalesce(sum(views), 0) as views,
                               coalesce(sum(total_item_investigations), 0) as investigations,
                               coalesce(sum(unique_item_investigations), 0) as unique_investigations,
                               coalesce(sum(total_item_requests), 0) as requests,
                               coalesce(sum(unique_item_requests), 0) as unique_requests
                        from usage.daily where item = :item and day > '2026-01-01'
                        """)
                .param("item", item)
                .query((found, _) -> List.of(
                        found.getLong("views"),
                        found.getLong("investigations"),
                        found.getLong("unique_investigations"),
                        found.getLong("requests"),
                        found.getLong("unique_requests")))
                .single();
    }
}
