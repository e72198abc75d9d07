package org.hexapla.library.cataloguing.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hexapla.HexaplaTest;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.cataloguing.lists.WorkLists;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A cataloguer counts a session, opens a report, and works through what it found.
@HexaplaTest
class QualityPagesTests {

    private static final IndexedSession SESSION = new IndexedSession(Organ.ASSEMBLY, "472");
    private static final String ADDRESS = "/en/cataloguing/quality/A-472";
    private static final String REPORT = ADDRESS + "/document-agenda-missing";

    @Autowired
    SignedIn signedIn;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    MarcRecords shelves;

    @Autowired
    CountedSessions sessions;

    @Autowired
    WorkLists lists;

    @Test
    void countsInTheBackgroundAndMakesAListThatLocks() {
        var bad = add(SpecimenRecords.document(SESSION, "-991"));
        add(SpecimenRecords.document(SESSION));
        var staff = signedIn.asStaff("library");
        var before = Jsoup.parse(staff.get(ADDRESS).body());
        assertThat(before.select("th[scope=row] a")).hasSize(45);

        assertThat(staff.post(ADDRESS + "/count", Map.of()).statusCode()).isEqualTo(303);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        sessions.find(SESSION).filter(one -> one.at() != null).isPresent());

        var counted = Jsoup.parse(staff.get(ADDRESS).body());
        assertThat(counted.select("tr:has(a[href$=document-agenda-missing]) td.number")
                        .text())
                .isEqualTo("1");
        var report = Jsoup.parse(staff.get(REPORT).body());
        assertThat(report.select("tbody td").eachText()).contains("991", "$a A/472/251");
        assertThat(staff.get(REPORT + "/table.csv").body()).contains("A/472/251");
        assertThat(staff.get(REPORT + "/table.xlsx").statusCode()).isEqualTo(200);

        var edit = staff.post(REPORT + "/list", Map.of("then", "edit"));
        assertThat(edit.headers().firstValue("Location").orElse("")).contains("/exchange/edit?worklist=");
        assertThat(lists.holder(bad).orElseThrow().name()).contains("A/472");
        var form = edit.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(Jsoup.parse(staff.get(form).body()).select("input[name=worklist]"))
                .hasSize(1);
    }

    @Test
    void keepsWhatPeopleSayOfASession() {
        var staff = signedIn.asStaff("library");
        var session = new IndexedSession(Organ.SECURITY_COUNCIL, "472");

        staff.post("/en/cataloguing/quality/S-472", Map.of("agenda", "S/472", "first", "9000", "last", "9100"));

        assertThat(sessions.find(session).orElseThrow().settings()).isEqualTo(new Settings("S/472", 9000, 9100));
    }

    @Test
    void isForTheLibrarysStaffAlone() {
        for (var address : List.of("/en/cataloguing/quality", ADDRESS, REPORT)) {
            assertThat(signedIn.asReader().get(address).statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(signedIn.asStaff("library").get(ADDRESS + "/no-such-report").statusCode())
                .isEqualTo(404);
    }

    private RecordId add(SpecimenRecords.Specimen specimen) {
        return cataloguer
                .asProgram(() -> shelves.shelf(specimen.kind()).add(List.of(specimen.record())))
                .getFirst();
    }
}
