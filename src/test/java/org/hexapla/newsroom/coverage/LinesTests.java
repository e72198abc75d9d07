package org.hexapla.newsroom.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.newsroom.planning.Planning;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class LinesTests {

    @Autowired
    LayingDownLines laying;

    @Autowired
    CoverageLines lines;

    @Autowired
    Coverages coverages;

    @Autowired
    Covering covering;

    @Autowired
    Planning planning;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Autowired
    JdbcClient database;

    @Test
    void aBodyBeginsWithWhatAllOthersGetAndIsChangedLineByLine() {
        var staff = signedIn.asStaff("newsroom");
        assertThat(staff.post("/en/newsroom/coverage/bodies", Map.of("body", "A/HRC"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(lines.ownOf("A/HRC")).isEqualTo(lines.ownOf(""));

        assertThat(staff.post(
                                "/en/newsroom/coverage",
                                Map.of("body", "A/HRC", "type", "video", "desk", "film", "owed", "fr", "minutes", "75"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(lines.find("A/HRC", "video"))
                .contains(new CoverageLine("video", "film", List.of(Language.FR), Duration.ofMinutes(75)));
        assertThat(lines.find("", "video")).isEmpty();
        var page = Jsoup.parse(staff.get("/en/newsroom/coverage").body());
        assertThat(page.select("section:has(h2:contains(A/HRC)) tr:contains(Video)")
                        .text())
                .contains("Video and audio", "French", "75");
        staff.post("/en/newsroom/coverage/remove", Map.of("body", "A/HRC", "type", "video"));
        assertThat(lines.find("A/HRC", "video")).isEmpty();
        assertThat(database.sql("""
                        select action from people.audit
                        where item_kind = 'newsroom.coverage-line' and item_id = 'A/HRC video' order by id
                        """).query((row, _) -> row.getString(1)).list()).containsExactly("created", "removed");
    }

    @Test
    void refusesWhatCannotBeKept() {
        var staff = signedIn.asStaff("newsroom");
        for (var minutes : List.of("", "soon", "0", "43201", "-5")) {
            assertThat(staff.post(
                                    "/ru/newsroom/coverage",
                                    Map.of(
                                            "body", "", "type", "audio", "desk", "film", "owed", "en", "minutes",
                                            minutes))
                            .statusCode())
                    .as(minutes)
                    .isEqualTo(422);
        }
        assertThat(staff.post(
                                "/en/newsroom/coverage",
                                Map.of("body", "", "type", "audio", "desk", "film", "minutes", "60"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.post(
                                "/en/newsroom/coverage",
                                Map.of("body", "", "type", "opera", "desk", "film", "owed", "en", "minutes", "60"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.post("/en/newsroom/coverage/bodies", Map.of("body", "<b>"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatWasPromisedOfAMeetingStaysWhenTheTargetChanges() {
        sample.load();
        var found = new Coverage[1];
        people.asProgram(() -> found[0] = covering.cover(Symbol.of("A/60/PV.72")));
        var promised = coverages.promised(found[0].id());
        assertThat(promised).containsKeys("coverage", "video");
        var before = lines.find("A", "video").orElseThrow();

        people.asProgram(
                () -> laying.lay("A", new CoverageLine("video", before.desk(), before.owed(), Duration.ofMinutes(7))));
        people.asProgram(() -> covering.cover(Symbol.of("A/60/PV.72")));

        assertThat(coverages.promised(found[0].id())).isEqualTo(promised);
        people.asProgram(() -> laying.lay("A", before));
    }

    @Test
    void whatBelongsToAnItemStandsOnItsPageAndTheMeetingLeadsToItsCoverage() {
        sample.load();
        var found = new Coverage[1];
        people.asProgram(() -> found[0] = covering.cover(Symbol.of("A/60/PV.72")));
        var plan = planning.of(found[0].source()).getFirst();
        var item = new Object[1];
        people.asProgram(() -> item[0] = planning.begin(plan.id(), Language.EN));
        var staff = signedIn.asStaff("newsroom");

        var links = Jsoup.parse(staff.get("/en/newsroom/items/" + item[0]).body())
                .select("main a")
                .eachAttr("href");
        assertThat(links).contains("/en/newsroom/planning/" + plan.id(), "/en/coverage/" + found[0].id());

        var speech = database.sql("select record from library.speech where meeting_key = :key limit 1")
                .param("key", Symbol.of("A/60/PV.72").key())
                .query(Long.class)
                .optional();
        speech.ifPresent(id -> assertThat(Jsoup.parse(
                                signedIn.asNobody().get("/en/speeches/" + id).body())
                        .select("main a")
                        .eachAttr("href"))
                .contains("/en/coverage/" + found[0].id()));
        assertThat(speech).isPresent();
    }

    @Test
    void onlyTheNewsroomLaysDownWhatMeetingsGet() {
        assertThat(signedIn.asReader().get("/en/newsroom/coverage").statusCode())
                .isEqualTo(403);
        var reader = signedIn.account(Role.READER).id();
        for (Runnable act : List.<Runnable>of(
                () -> laying.drop("A", "video"),
                () -> laying.begin("A/C.6"),
                () -> laying.all(Language.OFFICIAL),
                () -> laying.lay(
                        "A", new CoverageLine("video", "film", List.of(Language.EN), Duration.ofMinutes(1))))) {
            assertThatThrownBy(() -> people.asPerson(reader, act)).isInstanceOf(NotAllowed.class);
        }
    }
}
