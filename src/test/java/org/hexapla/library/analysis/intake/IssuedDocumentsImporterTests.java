package org.hexapla.library.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SharedData;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.analysis.IssuedSamples;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.Works;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class IssuedDocumentsImporterTests {

    @Autowired
    IssuedDocumentsImporter importer;

    @Autowired
    IssuedSamples samples;

    @Autowired
    Works works;

    @Autowired
    IssuedLines lines;

    @Autowired
    LiftingEmbargoes lifting;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void takesAllLanguagesOfADocumentAsOneAndDraftsIt() {
        var zip = IssuedSamples.zip(
                folder,
                "NY-2021-07-01.zip",
                List.of(
                        IssuedSamples.entry("A/76/9001", "E", "2100001", "title", "Wells for villages"),
                        IssuedSamples.entry("A/76/9001", "FR", "2100002"),
                        IssuedSamples.entry("A/76/9001", "spa", "2100003")),
                Map.of("2100001.pdf", pdf("one"), "2100002.PDF", pdf("deux"), "2100003.pdf", pdf("tres")));

        var run = NotedRun.of(people, importer, zip);

        assertThat(run.refused).isEmpty();
        assertThat(run.added).isEqualTo(3);
        var work = work("A/76/9001");
        assertThat(work.languages()).containsExactly(Language.EN, Language.FR, Language.ES);
        assertThat(work.stage()).isEqualTo(Stage.DRAFTED);
        assertThat(work.station()).isEqualTo(Station.NEW_YORK);
        assertThat(work.title()).isEqualTo("Wells for villages");
    }

    @Test
    void passesOverRestrictedDocumentsAndTheJournalAndSaysSo() {
        var zip = IssuedSamples.zip(
                folder,
                "GVA-2021-07-02.zip",
                List.of(
                        IssuedSamples.entry("A/76/9002", "E", "2100004", "distributionType", "RES"),
                        IssuedSamples.entry("JOURNAL No. 2021/9", "E", "2100005")),
                Map.of("2100004.pdf", pdf("secret"), "2100005.pdf", pdf("journal")));

        var run = NotedRun.of(people, importer, zip);

        assertThat(run.added).isZero();
        assertThat(works.bearing(List.of(Symbol.of("A/76/9002")))).isEmpty();
        assertThat(lines.of(Station.GENEVA, LocalDate.of(2021, 7, 2)))
                .extracting(IssuedLine::key)
                .containsExactly("analysis.issued.restricted", "analysis.issued.journal");
    }

    @Test
    void tellsWhatIsWrongWithEachFileByItsNameAndTakesTheOthers() {
        var files = new TreeMap<String, byte[]>();
        files.put("2100010.pdf", pdf("good"));
        files.put("2100011.pdf", new byte[0]);
        files.put("2100012.pdf", "no PDF at all".getBytes(StandardCharsets.UTF_8));
        files.put("stray.pdf", pdf("stray"));
        var zip = IssuedSamples.zip(
                folder,
                "VIE-20210703.zip",
                List.of(
                        IssuedSamples.entry("A/76/9010", "E", "2100010"),
                        IssuedSamples.entry("A/76/9010", "F", "2100011"),
                        IssuedSamples.entry("A/76/9010", "S", "2100012"),
                        IssuedSamples.entry("A/76/9010", "R", "2100013"),
                        IssuedSamples.entry("A/76/9010", "Q", "2100010"),
                        IssuedSamples.entry("no symbol at all!", "E", "2100010"),
                        IssuedSamples.entry("A/76/9011", "E", "2100010", "embargo", "soon")),
                files);

        var run = NotedRun.of(people, importer, zip);

        assertThat(run.added).isEqualTo(1);
        assertThat(run.refused)
                .extracting(bad -> bad.key())
                .containsExactly(
                        "archive.refused.empty",
                        "archive.refused.other-type",
                        "analysis.issued.missing",
                        "analysis.issued.no-language",
                        "analysis.issued.no-symbol",
                        "analysis.issued.no-embargo",
                        "analysis.issued.unnamed");
        assertThat(run.refused.get(1).arguments()).contains("2100012.pdf");
        assertThat(lines.of(Station.VIENNA, LocalDate.of(2021, 7, 3))).hasSize(8);
        assertThat(signedIn.asStaff("library")
                        .get("/en/analysis/days/VIE/2021-07-03")
                        .body())
                .contains("2100011.pdf", "stray.pdf");
    }

    @Test
    void goesOnWhereItWasKilledAndTakesNothingTwice() {
        var entries = new java.util.ArrayList<Map<String, String>>();
        var files = new TreeMap<String, byte[]>();
        for (var i = 0; i < 8; i++) {
            entries.add(IssuedSamples.entry("A/76/902" + i, "E", "210002" + i));
            files.put("210002" + i + ".pdf", pdf("killed " + i));
        }
        var zip = IssuedSamples.zip(folder, "NBO-2021-07-04.zip", entries, files);
        var killed = new KilledRun(3);

        assertThatThrownBy(() -> people.asProgram(() -> read(zip, killed))).isInstanceOf(KilledRun.Kill.class);
        assertThat(count("NBO")).isEqualTo(3);
        var second = NotedRun.of(people, importer, zip);
        var third = NotedRun.of(people, importer, zip);

        assertThat(List.of(second.added, second.unchanged)).containsExactly(5, 3);
        assertThat(List.of(third.added, third.unchanged)).containsExactly(0, 8);
        assertThat(count("NBO")).isEqualTo(8);
        assertThat(lines.of(Station.NAIROBI, LocalDate.of(2021, 7, 4))).hasSize(8);
    }

    @Test
    void keepsAnEmbargoUntilItsHour() {
        var zip = IssuedSamples.zip(
                folder,
                "NY-2021-07-05.zip",
                List.of(IssuedSamples.entry("A/76/9030", "E", "2100030", "embargo", "2999-01-01")),
                Map.of("2100030.pdf", pdf("flagship report")));

        NotedRun.of(people, importer, zip);

        var work = work("A/76/9030");
        assertThat(work.stage()).isEqualTo(Stage.EMBARGOED);
        assertThat(works.find(work.id())).isEmpty();
        var file = work.files().getFirst().file();
        assertThat(new Site(port).get("/files/" + file + "/a.pdf").statusCode()).isEqualTo(404);
        var staff = signedIn.asStaff("library");
        assertThat(staff.get("/en/analysis/" + work.id()).statusCode()).isEqualTo(404);
        assertThat(staff.get("/en/analysis/" + work.id() + "/files/en").statusCode())
                .isEqualTo(404);

        database.sql("update library.analysis_file set embargo = :past where file = :file")
                .param("past", java.sql.Timestamp.from(Instant.EPOCH))
                .param("file", file)
                .update();
        lifting.lift();

        assertThat(work("A/76/9030").stage()).isEqualTo(Stage.RECEIVED);
        assertThat(lines.of(Station.NEW_YORK, LocalDate.of(2021, 7, 5)))
                .extracting(IssuedLine::key)
                .containsExactly("analysis.issued.embargoed", "analysis.issued.opened");
        // Still nothing for readers: it has to be analysed first.
        assertThat(new Site(port).get("/files/" + file + "/a.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsANewerVersionBesideTheOlder() {
        var one = IssuedSamples.zip(
                folder,
                "BKK-2021-07-06.zip",
                List.of(IssuedSamples.entry("E/ESCAP/76/9040", "E", "2100040")),
                Map.of("2100040.pdf", pdf("first version")));
        NotedRun.of(people, importer, one);
        var two = IssuedSamples.zip(
                folder,
                "BKK-2021-07-07.zip",
                List.of(IssuedSamples.entry("E/ESCAP/76/9040", "E", "2100041")),
                Map.of("2100041.pdf", pdf("second version")));

        NotedRun.of(people, importer, two);

        var work = work("E/ESCAP/76/9040");
        assertThat(work.files()).hasSize(2);
        assertThat(work.file(Language.EN)).get().extracting(Work.File::name).isEqualTo("2100041.pdf");
        assertThat(lines.of(Station.BANGKOK, LocalDate.of(2021, 7, 7)))
                .extracting(IssuedLine::key)
                .containsExactly("analysis.issued.newer");
    }

    @Test
    void takesASecondSymbolAndProposesToJoinTheSameContentUnderAnother() {
        var same = pdf("of two organs");
        var zip = IssuedSamples.zip(
                folder,
                "BEI-2021-07-08.zip",
                List.of(
                        IssuedSamples.entry("A/76/9050", "E", "2100050", "symbol2", "S/2021/9050"),
                        IssuedSamples.entry("S/2021/9050", "E", "2100050"),
                        IssuedSamples.entry("A/76/9051", "E", "2100051"),
                        IssuedSamples.entry("S/2021/9051", "E", "2100052")),
                Map.of("2100050.pdf", pdf("joint"), "2100051.pdf", same, "2100052.pdf", same));

        var run = NotedRun.of(people, importer, zip);

        assertThat(run.refused).isEmpty();
        assertThat(work("S/2021/9050").id()).isEqualTo(work("A/76/9050").id());
        assertThat(work("S/2021/9051").id()).isNotEqualTo(work("A/76/9051").id());
        var staff = signedIn.asStaff("library");
        var page = org.jsoup.Jsoup.parse(staff.get("/en/analysis/joint").body());
        var form = page.select("form[action*=join]").stream()
                .filter(one -> one.text().contains("9051"))
                .findFirst()
                .orElseThrow();
        assertThat(staff.post(form.attr("action"), Map.of()).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("done=joined");
        assertThat(work("S/2021/9051").id()).isEqualTo(work("A/76/9051").id());
        assertThat(work("A/76/9051").symbols()).hasSize(2);
    }

    @Test
    void takesTheRealDocumentsOfTwoOrgansAsOneProposalEach() throws Exception {
        var real = SharedData.folder("un-docs-pdf");
        var zip = IssuedSamples.zip(
                folder,
                "NY-2025-10-16.zip",
                List.of(
                        IssuedSamples.entry("A/80/434", "E", "2516785"),
                        IssuedSamples.entry("S/2025/632", "E", "2516786"),
                        IssuedSamples.entry("A/45/155", "E", "9005282"),
                        IssuedSamples.entry("S/21174", "E", "9005283"),
                        IssuedSamples.entry("S/2012/197", "E", "1227711"),
                        IssuedSamples.entry("A/C.4/SR.985", "F", "5900001")),
                Map.of(
                        "2516785.pdf", Files.readAllBytes(real.resolve("A_80_434-EN.pdf")),
                        "2516786.pdf", Files.readAllBytes(real.resolve("S_2025_632-EN.pdf")),
                        "9005282.pdf", Files.readAllBytes(real.resolve("A_45_155-EN.pdf")),
                        "9005283.pdf", Files.readAllBytes(real.resolve("S_21174-EN.pdf")),
                        "1227711.pdf", Files.readAllBytes(real.resolve("S_2012_197-EN.pdf")),
                        "5900001.pdf", Files.readAllBytes(real.resolve("A_C.4_SR.985-FR.pdf"))));

        assertThat(NotedRun.of(people, importer, zip).refused).isEmpty();

        var proposed = database.sql("""
                        select count(*) from library.analysis_joint joint
                        join library.analysis_symbol symbol on symbol.work = joint.work
                        where symbol.display in ('A/80/434', 'A/45/155', 'S/2025/632', 'S/21174')
                        """).query(Long.class).single();
        assertThat(proposed).isEqualTo(2);
    }

    @Test
    void refusesAnArchiveThatTellsNoStation() {
        var zip = IssuedSamples.zip(folder, "somewhere.zip", List.of(), Map.of());

        assertThat(NotedRun.of(people, importer, zip).keys()).containsExactly("analysis.import.no-station");
    }

    private byte[] pdf(String words) {
        return samples.pdf(
                Language.EN, List.of("United Nations", "Distr.: General", "1 July 2021"), words, List.of(words + "."));
    }

    private Work work(String symbol) {
        return works.all(works.bearing(List.of(Symbol.of(symbol))))
                .values()
                .iterator()
                .next();
    }

    private long count(String station) {
        return database.sql(
                        "select count(*) from library.analysis_work where station = :station and day = '2021-07-04'")
                .param("station", station)
                .query(Long.class)
                .single();
    }

    private void read(Path zip, KilledRun run) {
        try {
            importer.read(zip, run);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A run that ends the program's thread after so many entries, as a kill does.
    private static final class KilledRun implements org.hexapla.jobs.ImportRun {

        static final class Kill extends Error {}

        private int left;

        KilledRun(int entries) {
            this.left = entries;
        }

        @Override
        public void added() {}

        @Override
        public void changed() {}

        @Override
        public void unchanged() {}

        @Override
        public void refused(org.hexapla.jobs.BadInput badInput) {}

        @Override
        public boolean hasRefusals() {
            return false;
        }

        @Override
        public void progress(long done, long total) {
            if (--left == 0) {
                throw new Kill();
            }
        }
    }
}
