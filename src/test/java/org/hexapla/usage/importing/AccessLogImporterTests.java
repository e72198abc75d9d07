package org.hexapla.usage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.people.People;
import org.hexapla.usage.UsedItems;
import org.hexapla.usage.counting.CountingUse;
import org.hexapla.usage.counting.Metric;
import org.hexapla.usage.counting.SlowCount;
import org.hexapla.usage.journal.Segments;
import org.hexapla.usage.visitor.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class AccessLogImporterTests {

    private static final String PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";

    @TempDir
    Path folder;

    @Autowired
    Visitors visitors;

    @Autowired
    Segments segments;

    @Autowired
    CountingUse counting;

    @Autowired
    KeptImports imports;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private AccessLogImporter importer;

    @BeforeEach
    void make() {
        importer = new AccessLogImporter(
                visitors, List.<UsedItems>of(new SyntheticLog.Items()), segments, counting, imports);
    }

    @Test
    void countsALogAsTheSlowCountDoes() throws IOException {
        var log = folder.resolve("access.log");
        new SyntheticLog(200_000, 600, 400, 1).write(log);
        var run = NotedRun.of(people, importer, log);
        assertThat(run.refused).isEmpty();
        var slow = SlowCount.of(new SlowLogReading(new SyntheticLog.Items(), _ -> "").read(log));
        assertThat(counted("2021-07")).hasSizeGreaterThan(3000).isEqualTo(slow);
        var again = NotedRun.of(people, importer, log);
        assertThat(again.unchanged).isEqualTo(1);
        assertThat(counted("2021-07")).isEqualTo(slow);
    }

    @Test
    void reportsLinesThatAreNone() throws IOException {
        var log = folder.resolve("access.log.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(log))) {
            out.write(String.join(
                            "\n",
                            line("198.51.100.7", "GET /en/documents/3 HTTP/1.1", 200),
                            "rubbish",
                            "",
                            line("198.51.100.7", "\\x16\\x03\\x01", 400),
                            line("198.51.100.7", "GET /en/documents/3 HTTP/1.1", 500),
                            line("2001:db8::1", "GET /old/3-fr.pdf HTTP/2.0", 206))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        var run = NotedRun.of(people, importer, log);
        assertThat(run.refused).extracting(bad -> bad.line() + bad.key()).containsExactly("2usage.log.line");
        assertThat(run.added).isEqualTo(2);
        assertThat(database.sql("select city from usage.daily where day = '2013-02-28' order by 1")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("EG-C:Cairo", "FR-IDF:Paris");
    }

    @Test
    void followsTheTableOfPathsBesideTheLog() throws IOException {
        Files.writeString(
                folder.resolve("paths.csv"), "path,item,act,language\n/r/1,library.document:901,download,fr\n");
        var log = Files.writeString(
                folder.resolve("access.log"), line("198.51.100.9", "GET /r/1?x=y HTTP/1.1", 200) + "\n");
        NotedRun.of(people, importer, log);
        assertThat(database.sql("select language from usage.daily where item = 'library.document:901'")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("fr");
    }

    @Test
    void takesNothingOfABrokenFile() throws IOException {
        var log = folder.resolve("access.log.gz");
        var packed = new java.io.ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            for (var i = 0; i < 2000; i++) {
                out.write((line("198.51.100." + i % 250, "GET /en/documents/" + i + " HTTP/1.1", 200) + "\n")
                        .replace("2013", "2012")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        Files.write(log, java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        assertThat(NotedRun.of(people, importer, log).keys()).containsExactly("usage.log.broken");
        assertThat(database.sql("select count(*) from usage.daily where day::text like '2012%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String line(String address, String request, int status) {
        return "%s - - [28/Feb/2013:23:59:59 +0000] \"%s\" %d 99 \"-\" \"%s\""
                .formatted(address, request, status, PERSON);
    }

    private Map<String, Integer> counted(String month) {
        var rows = new TreeMap<String, Integer>();
        database.sql("select * from usage.daily where day::text like :month and item like 'bench.%'")
                .param("month", month + "%")
                .query((row, _) -> {
                    for (var metric : Metric.values()) {
                        if (row.getInt(metric.column()) > 0) {
                            rows.merge(
                                    "%s %s %s  %s"
                                            .formatted(
                                                    row.getString("day"),
                                                    row.getString("item"),
                                                    row.getString("language"),
                                                    metric.column()),
                                    row.getInt(metric.column()),
                                    Integer::sum);
                        }
                    }
                    return row;
                })
                .list();
        return rows;
    }
}
