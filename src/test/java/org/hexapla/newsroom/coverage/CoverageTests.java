package org.hexapla.newsroom.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.newsroom.planning.Plan;
import org.hexapla.newsroom.planning.Planning;
import org.hexapla.newsroom.story.Publishing;
import org.hexapla.newsroom.story.PublishingCopies;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class CoverageTests {

    private static final Symbol MEETING = Symbol.of("A/60/PV.72");

    @LocalServerPort
    int port;

    @Autowired
    Covering covering;

    @Autowired
    Coverages coverages;

    @Autowired
    ShowingCoverage showing;

    @Autowired
    Planning planning;

    @Autowired
    PublishingCopies copies;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aMeetingIsPlannedInOneStepWithWhatItsBodyAsksFor() {
        sample.load();

        var coverage = covered(MEETING);
        var again = covered(MEETING);

        assertThat(again.id()).isEqualTo(coverage.id());
        assertThat(planning.of(coverage.source()))
                .extracting(plan -> plan.content().type())
                .containsExactly("coverage", "video", "photo-essay");
    }

    @Test
    void thePageOfAMeetingBringsTheLibraryTogether() {
        sample.load();
        var coverage = covered(MEETING);

        var page = new Site(port).get("/en/coverage/" + coverage.id());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Speeches").contains("/en/speeches/").contains("/en/documents/");
        assertThat(page.body()).doesNotContain("For the newsroom");
    }

    @Test
    void measuresTheMinutesFromTheGavelToEachLanguage() {
        sample.load();
        var coverage = covered(Symbol.of("A/47/PV.70"));
        var plan = planning.of(coverage.source()).getFirst();
        people.asProgram(() -> {
            var item = planning.begin(plan.id(), Language.EN);
            copies.publish(item, Language.EN, 1, Publishing.MINOR, "");
            var now = clock.instant();
            covering.time(coverage.id(), coverage.version(), now.minusSeconds(9000), now.minusSeconds(1800));
        });

        assertThat(database.sql("""
                        select facets ->> 'timely' from newsroom.fact_coverage
                        where record = :record and language = 'en' and quantity between 29 and 35
                        """)
                        .param("record", Long.toString(coverage.id()))
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("true");
        var seen = new CoverageView[1];
        people.asProgram(() -> seen[0] = showing.of(coverage.symbol()));
        assertThat(seen[0].products().getFirst().told())
                .anySatisfy(told -> {
                    assertThat(told.language()).isEqualTo(Language.EN);
                    assertThat(told.minutes().orElseThrow()).isBetween(29L, 35L);
                    assertThat(told.isTimely()).isTrue();
                })
                .anySatisfy(told -> assertThat(told.at()).isNull());
    }

    @Test
    void whatIsNotPublishedOrNotForAnybodyIsNotOnThePage() {
        sample.load();
        var coverage = covered(Symbol.of("A/64/PV.108"));
        var plan = planning.of(coverage.source()).getFirst();
        people.asProgram(() -> planning.begin(plan.id(), Language.EN));

        var page = new Site(port).get("/en/coverage/" + coverage.id());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/stories/").doesNotContain("Meeting coverage</h2>");
    }

    @Test
    void aGavelThatFallsBackwardsIsRefused() {
        sample.load();
        var coverage = covered(Symbol.of("A/61/PV.107"));
        var now = Instant.parse("2026-01-01T12:00:00Z");

        assertThatThrownBy(() -> people.asProgram(
                        () -> covering.time(coverage.id(), coverage.version(), now, now.minusSeconds(60))))
                .isInstanceOf(CoverageRefused.class);
    }

    @Test
    void onlyTheNewsroomCoversAndTimes() {
        sample.load();
        var coverage = covered(MEETING);
        var reader = signedIn.account(Role.READER).id();

        assertThatThrownBy(() -> people.asPerson(reader, () -> covering.cover(MEETING)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.asPerson(reader, () -> covering.time(coverage.id(), 1, null, null)))
                .isInstanceOf(NotAllowed.class);
        assertThat(new Site(port).get("/en/coverage/meetings/A/9999/PV.1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isPlannedFromTheMeetingInTheBrowser() {
        sample.load();
        var staff = signedIn.asStaff("newsroom");
        var symbol = "A/PV.183";

        var planned = staff.post("/en/coverage/plan", Map.of("symbol", symbol));
        var address = planned.headers().firstValue("Location").orElseThrow();
        staff.post(
                address + "/gavel",
                Map.of("version", "1", "opened", "1948-12-10T20:30", "closed", "1948-12-11T00:10", "zone", "UTC"));

        var page = staff.get(address).body();
        assertThat(page).contains("Gavel: closed").contains("Save the times");
        assertThat(staff.get("/en/coverage/meetings/A/PV.183").headers().firstValue("Location"))
                .contains(address);
        assertThat(planning.of("meeting:" + symbol))
                .allMatch(plan -> plan.content().state() == Plan.State.PLANNED);
    }

    private Coverage covered(Symbol symbol) {
        var covered = new Coverage[1];
        people.asProgram(() -> covered[0] = covering.cover(symbol));
        return coverages.find(covered[0].id()).orElseThrow();
    }
}
