package org.hexapla.library.machines.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.archive.Archive;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobStatus;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Contribution;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.TakingContributions;
import org.hexapla.people.People;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Whole sets, as those get them who want everything at once.
@HexaplaTest
class DownloadsTests {

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @Autowired
    Jobs jobs;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TakingContributions contributions;

    @Autowired
    Editions editions;

    @Autowired
    Archive archive;

    private Site site;

    @BeforeEach
    void load() {
        sample.load();
        site = new Site(port);
    }

    @Test
    void areOfOneMomentWhileRecordsChange() throws Exception {
        var isOver = new AtomicBoolean();
        var writer = new Thread(() -> {
            for (var i = 1; !isOver.get(); i++) {
                add("A/93/7%05d".formatted(i), Distribution.GENERAL);
            }
        });
        writer.start();
        try {
            make();
        } finally {
            isOver.set(true);
            writer.join();
        }
        var files = editions.newest(1).getFirst().files();
        var numbers = files.stream()
                .filter(made -> made.set().equals("documents"))
                .map(Edition.Made::rows)
                .toList();
        assertThat(numbers).hasSize(3);
        assertThat(numbers.stream().distinct()).hasSize(1);
        for (var made : files) {
            var lines = text(made).lines().count();
            if (made.form().equals("jsonl")) {
                assertThat(lines).as(made.name()).isEqualTo(made.rows());
            }
        }
    }

    @Test
    void haveTheColumnsThatResearchersKnow() throws Exception {
        make();
        var members = text("member-votes-assembly.csv.gz").lines().toList();
        assertThat(members.getFirst())
                .isEqualTo(
                        "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,"
                                + "agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,"
                                + "undl_link");
        assertThat(members)
                .anyMatch(line -> line.startsWith("900001,AFG,AFGHANISTAN,Y,1948-12-10,3,A/RES/217(III)[A],")
                        && line.contains(",48,0,8,2,58,"));
        var resolutions = text("resolutions-assembly.csv.gz").lines().toList();
        var columns = List.of(resolutions.getFirst().split(","));
        var declaration = resolutions.stream()
                .filter(line -> line.startsWith("900001,"))
                .findFirst()
                .orElseThrow();
        // No cell of this line has a comma in quotation marks behind the totals.
        var cells = declaration.split(",", -1);
        var fromEnd = columns.size() - columns.indexOf("SUN");
        assertThat(cells[cells.length - fromEnd]).isEqualTo("A");
        assertThat(text("states.csv.gz")).contains("BEN,,,1975-11-29");
        assertThat(text("terms.csv.gz")).contains("S,NAM,1999,2000,elected");
        assertThat(text("authorities.jsonl.gz"))
                .contains("\"kind\":\"corporate\"")
                .doesNotContain("\"notes\"");
    }

    @Test
    void leaveOutWhatIsRestricted() throws Exception {
        add("A/93/690001", Distribution.RESTRICTED);
        add("A/93/690002", Distribution.GENERAL);
        make();
        for (var name : List.of("documents.csv.gz", "documents.jsonl.gz", "documents.marcxml.gz")) {
            assertThat(text(name)).as(name).contains("A/93/690002").doesNotContain("A/93/690001");
        }
    }

    @Test
    void areDescribedForPeopleAndPrograms() throws Exception {
        make();
        for (var language : Language.OFFICIAL) {
            var page = Jsoup.parse(site.get("/" + language + "/downloads").body());
            assertThat(page.select("tbody a[href^=/files/]")).hasSizeGreaterThan(12);
        }
        assertThat(site.get("/en/machines").body()).contains("/en/downloads");
        var tree = JsonMapper.shared()
                .readTree(site.get("/downloads/datapackage.json").body());
        var first = tree.path("resources").get(0);
        assertThat(first.path("hash").asString()).matches("sha256:[0-9a-f]{64}");
        assertThat(first.path("schema").path("fields").size()).isGreaterThan(5);
        var file = site.get(URI.create(first.path("path").asString()).getPath());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(site.get("/downloads/dcat.jsonld").body()).contains("dcat:Distribution", "spdx:checksumValue");
        var lasting = site.get("/downloads/states.csv.gz");
        assertThat(lasting.statusCode()).isIn(200, 302);
        assertThat(site.get("/downloads/nothing.csv.gz").statusCode()).isEqualTo(404);
    }

    @Test
    void ofEarlierDaysAreGivenUpAfterAWhile() throws Exception {
        make();
        var first = editions.newest(1).getFirst().files().stream()
                .filter(made -> made.name().equals("documents.jsonl.gz"))
                .findFirst()
                .orElseThrow();
        assertThat(archive.find(first.file())).isPresent();
        for (var i = 0; i < MakingDownloads.KEPT; i++) {
            add("A/93/68000" + i, Distribution.GENERAL);
            make();
        }
        assertThat(editions.newest(99)).hasSize(MakingDownloads.KEPT);
        assertThat(archive.find(first.file())).isEmpty();
        assertThat(site.get(first.address()).statusCode()).isEqualTo(404);
    }

    private void add(String symbol, Distribution distribution) {
        var draft = new DescriptionDraft(List.of(Symbol.of(symbol)))
                .title(LocalizedText.of(Language.EN, "Tried while files are made"))
                .distribution(distribution)
                .finished();
        people.asProgram(() -> contributions.take(List.of(new Contribution("downloads-test", symbol, draft))));
    }

    private void make() {
        var started = new JobId[1];
        people.asProgram(
                () -> transaction.executeWithoutResult(_ -> started[0] = jobs.start(MakingDownloads.NAME, Map.of())));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.find(started[0])
                        .filter(status ->
                                status.state() != JobStatus.State.WAITING && status.state() != JobStatus.State.RUNNING)
                        .isPresent());
        assertThat(jobs.find(started[0]).orElseThrow().state()).isEqualTo(JobStatus.State.DONE);
    }

    private String text(String name) throws IOException {
        return text(editions.latest(name).orElseThrow());
    }

    private String text(Edition.Made made) throws IOException {
        try (InputStream bytes = new GZIPInputStream(archive.read(made.file(), 0))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
