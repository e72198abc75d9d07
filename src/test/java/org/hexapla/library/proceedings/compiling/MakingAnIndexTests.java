package org.hexapla.library.proceedings.compiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.MarcLines;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An index from its first record to the reader, through the pages, as staff make it.
@HexaplaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MakingAnIndexTests {

    private static final IndexedSession SESSION =
            IndexedSession.parse("S", "43").orElseThrow();

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MarcRecords records;

    @Autowired
    SessionIndexes indexes;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Runs runs;

    @Autowired
    CorrectedLines lines;

    @LocalServerPort
    int port;

    private final List<String> answers = new ArrayList<>();

    @BeforeAll
    void makeIt() {
        addRecords();
        var staff = signedIn.asStaff("library");
        staff.post("/en/proceedings/desk", Map.of("organ", "S", "session", "43"));
        var desk = "/en/proceedings/desk/S-43";
        answers.add(staff.post(desk + "/compile", Map.of())
                .headers()
                .firstValue("location")
                .orElse(""));
        staff.post(desk + "/snapshot", Map.of());
        awaitSnapshot();
        staff.post(desk + "/compile", Map.of());
        awaitRuns(1);
        var line = lines.of(index(), SectionKind.SUBJECTS).entries().getFirst();
        staff.post(
                desk + "/subjects/line",
                Map.of(
                        "key", line.key(),
                        "act", "change",
                        "head", line.head(),
                        "subhead", line.subhead(),
                        "own", String.join("\n", line.symbols().own()),
                        "text", "Corrected by hand.",
                        "sorting", String.join("\n", line.sorting().words())));
        staff.post(desk + "/compile", Map.of());
        awaitRuns(2);
        answers.add(staff.post(desk + "/issue", Map.of("day", "1989-05-02"))
                .headers()
                .firstValue("location")
                .orElse(""));
    }

    @Test
    void nothingIsCompiledBeforeThereIsASnapshot() {
        assertThat(answers.getFirst()).endsWith("answer=no-snapshot");
    }

    @Test
    void theSnapshotHoldsTheRecordsOfTheSessionAndNoOthers() {
        assertThat(snapshots.last(index()))
                .hasValueSatisfying(taken -> assertThat(taken.sources()).isEqualTo(3));
    }

    @Test
    void correctionsOutliveTheNextCompilation() {
        assertThat(lines.of(index(), SectionKind.SUBJECTS).entries())
                .extracting(Entry::text)
                .contains("Corrected by hand.");
    }

    @Test
    void whatIsIssuedIsReadByEverybodyWithItsSymbolsLinked() {
        assertThat(answers.getLast()).endsWith("answer=now-issued");
        var page = new Site(port).get("/ar/proceedings/S-43/subjects").body();
        assertThat(page).contains("lang=\"en\" dir=\"ltr\"", "GULF OF EXAMPLES", "href=\"/ar/symbol/S/1988/4301\"");
        assertThat(new Site(port).get("/zh/proceedings").body()).contains("/zh/proceedings/S-43");
    }

    @Test
    void theVolumeIsPrintedAsPdfAndWord() {
        assertThat(new Site(port).get("/en/proceedings/S-43/index.pdf").body()).startsWith("%PDF");
        assertThat(new Site(port).get("/en/proceedings/S-43/index.docx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anIndexCountsOnceOnTheDayOfItsIssue(@Autowired org.springframework.jdbc.core.simple.JdbcClient database) {
        assertThat(database.sql("select day from library.fact_indexes where record = 'S-43'")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(1989, 5, 2));
    }

    @Test
    void onlyStaffMakeIndexes() {
        assertThat(signedIn.asReader().get("/en/proceedings/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void everyPageOfTheDeskOpens() {
        var staff = signedIn.asStaff("library");
        for (var path :
                List.of("", "/configuration", "/subjects", "/subjects/line", "/subjects/differences", "/votes")) {
            assertThat(staff.get("/fr/proceedings/desk/S-43" + path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(new Site(port).get("/en/proceedings/S-44").statusCode()).isEqualTo(404);
    }

    private void addRecords() {
        people.asProgram(() -> {
            records.shelf(RecordKind.DOCUMENT)
                    .add(List.of(MarcLines.record("""
                                    191 $a S/1988/4301 $b S/ $c 43 $9 X01
                                    245 $a Letter from the representative of Cuba
                                    991 $a S/43 $d GULF OF EXAMPLES $z I
                                    """), MarcLines.record("""
                                    191 $a S/PV.94301 $b S/ $c 43 $9 X88
                                    245 $a Meeting
                                    991 $a S/43 $d GULF OF EXAMPLES $z I
                                    992 $a 1988-04-18
                                    """), MarcLines.record("""
                                    191 $a S/1987/4202 $b S/ $c 42 $9 X01
                                    245 $a Of another session
                                    991 $a S/42 $d GULF OF EXAMPLES $z I
                                    """)));
            records.shelf(RecordKind.SPEECH).add(List.of(MarcLines.record("""
                    089 $b B22
                    245 $a Statement
                    269 $a 1988-04-18
                    700 $a Perez, Ana
                    710 $a Cuba
                    791 $a S/PV.94301 $b S/ $c 43
                    991 $a S/43 $d GULF OF EXAMPLES $z I
                    992 $a 1988-04-18
                    """)));
        });
    }

    private SessionIndex index() {
        return indexes.find(SESSION).orElseThrow();
    }

    private void awaitSnapshot() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> snapshots.last(index()).isPresent());
    }

    private void awaitRuns(int count) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> SectionKind.of(SESSION.organ()).stream()
                        .allMatch(kind -> runs.of(index(), kind).size() >= count));
    }
}
