package org.hexapla.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A post from its plan to its figures.
@HexaplaTest
class PostingTests {

    private static final String CALENDAR = "/en/campaigning/posting";

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @Test
    void isPlannedByOneApprovedByAnotherHandedOverAndFollowedByItsFigures(@TempDir Path folder) throws IOException {
        var planner = signedIn.asStaff("campaigns");
        var other = signedIn.asStaff("campaigns");
        var id = plan(planner, "rivers-video", "Rivers are roads #Rivers");
        assertThat(planner.get(CALENDAR + "/" + id).body()).contains("Nobody approves what they planned themselves");
        assertThat(step(planner, id, 1, Map.of("step", "approved"))).isEqualTo(403);
        assertThat(step(other, id, 1, Map.of("step", "handed-over", "to", "Night desk")))
                .as("what nobody approved")
                .isEqualTo(409);
        assertThat(step(other, id, 1, Map.of("step", "approved"))).isEqualTo(303);
        assertThat(step(other, id, 1, Map.of("step", "dropped")))
                .as("seen before the step")
                .isEqualTo(409);
        assertThat(step(planner, id, 2, Map.of("step", "handed-over", "to", "Night desk")))
                .isEqualTo(303);
        assertThat(step(planner, id, 3, Map.of("step", "posted")))
                .as("without its number")
                .isEqualTo(400);
        assertThat(step(planner, id, 3, Map.of("step", "posted", "external", "rv-1")))
                .isEqualTo(303);
        var place = Files.createDirectories(folder.resolve("rivers-video"));
        var report = imports.runNow("reach-youtube", Files.writeString(place.resolve("Chart data.csv"), """
                Date,Content,Video title,Video publish time,Duration,Views
                2026-03-05,rv-1,Rivers are roads,2026-03-04,60,321
                """));
        assertThat(report.badInputs()).isEmpty();
        assertThat(planner.get(CALENDAR + "/" + id).body()).contains("321").contains("Night desk");
        assertThat(planner.get("/en/figures/reach.posts?hashtag=Rivers&language=fr")
                        .body())
                .contains("rivers-video");
    }

    @Test
    void whatWasApprovedAndIsChangedIsToBeApprovedAgain() {
        var planner = signedIn.asStaff("campaigns");
        var id = plan(planner, "lakes-video", "Lakes are mirrors");
        assertThat(step(signedIn.asStaff("campaigns"), id, 1, Map.of("step", "approved")))
                .isEqualTo(303);
        var fields = post("lakes-video", "Lakes are windows");
        fields.put("version", "2");
        assertThat(planner.post(CALENDAR + "/" + id, fields).statusCode()).isEqualTo(303);
        assertThat(database.sql("select state || ' ' || words from campaigns.planned_post where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("planned Lakes are windows");
    }

    @Test
    void standsInTheMonthInTheTableAndInTheCalendarOfItsOwnersDevice() {
        var staff = signedIn.asStaff("campaigns");
        plan(staff, "seas-video", "Seas join");
        assertThat(staff.get("/zh/campaigning/posting?month=2026-03").body()).contains("Seas join");
        assertThat(staff.get(CALENDAR + "?month=2026-03&language=ru").body()).doesNotContain("Seas join");
        assertThat(staff.get(CALENDAR + "/posts.csv?month=2026-03").body())
                .contains("2026-03-04,09:30,Africa/Cairo,seas-video,fr,planned,Seas join");
        var page = staff.post(CALENDAR + "/address", Map.of()).body();
        var path = page.substring(page.indexOf("/en/campaigning/posting/calendar/"));
        path = path.substring(0, path.indexOf(".ics") + 4);
        var feed = signedIn.asNobody().get(path);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR");
        assertThat(signedIn.asNobody().get(path.replace(".ics", "x.ics")).statusCode())
                .isEqualTo(404);
        staff.post(CALENDAR + "/address", Map.of());
        assertThat(signedIn.asNobody().get(path).statusCode())
                .as("a new address ends the old one")
                .isEqualTo(404);
    }

    @Test
    void readersPlanNothing() {
        var reader = signedIn.asReader();
        assertThat(reader.get(CALENDAR).statusCode()).isEqualTo(403);
        assertThat(reader.post(CALENDAR + "/new", post("no-video", "No")).statusCode())
                .isEqualTo(403);
        assertThat(reader.get(CALENDAR + "/posts.csv").statusCode()).isEqualTo(403);
        var staff = signedIn.asStaff("campaigns");
        assertThat(staff.post(CALENDAR + "/new", post("no-such-account", "No")).statusCode())
                .isEqualTo(400);
    }

    private long plan(SignedIn.Browser staff, String account, String words) {
        database.sql("""
                        insert into campaigns.account
                            (code, platform, name, address, language, kind, owner, changed, changed_by)
                        values (:code, 'youtube', :code, '', 'en', 'video', 'Desk', now(), gen_random_uuid())
                        """).param("code", account).update();
        assertThat(staff.post(CALENDAR + "/new", post(account, words)).statusCode())
                .isEqualTo(303);
        return database.sql("select max(id) from campaigns.planned_post")
                .query(Long.class)
                .single();
    }

    private static int step(SignedIn.Browser staff, long id, int version, Map<String, String> fields) {
        var sent = new TreeMap<>(fields);
        sent.put("version", Integer.toString(version));
        return staff.post(CALENDAR + "/" + id + "/step", sent).statusCode();
    }

    private static TreeMap<String, String> post(String account, String words) {
        return new TreeMap<>(Map.of(
                "account", account,
                "language", "fr",
                "day", "2026-03-04",
                "time", "09:30",
                "zone", "Africa/Cairo",
                "words", words));
    }
}
