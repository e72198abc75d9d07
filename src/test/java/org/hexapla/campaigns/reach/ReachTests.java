package org.hexapla.campaigns.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportReport;
import org.hexapla.jobs.Imports;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files of platforms: what is wrong with one is said with its line and column, and nothing of it is kept.
@HexaplaTest
class ReachTests {

    private static final String CHART = "Date,Content,Video title,Video publish time,Duration,Views\n";

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @Test
    void takesAVideoPlatformsFileDayByDayAndTheVideosWithIt(@TempDir Path folder) throws IOException {
        account("tide-video", "youtube");
        var report = take(folder, "reach-youtube", "tide-video", CHART + """
                2021-08-01,abc,"Tides, part 1 #Tides",2021-07-30,60,"1,200"
                2021-08-02,abc,"Tides, part 1 #Tides",2021-07-30,60,800
                Total,,,,,2000
                """);
        assertThat(report.badInputs()).isEmpty();
        assertThat(report.added()).isEqualTo(2);
        assertThat(held("tide-video")).containsExactly("2021-08-01 views 1200 line 2", "2021-08-02 views 800 line 3");
        assertThat(database.sql(
                                "select title || array_to_string(hashtags, ' ') from campaigns.post where external = 'abc'")
                        .query(String.class)
                        .single())
                .isEqualTo("Tides, part 1 #TidesTides");
        var board = signedIn.asStaff("campaigns")
                .get("/en/campaigning/reach?measure=views&from=2021-08-01&until=2021-08-31")
                .body();
        assertThat(board).contains("views that YouTube holds to be meant").contains("language=en");
    }

    @Test
    void refusesAFileWithWrongColumns(@TempDir Path folder) throws IOException {
        account("wrong-video", "youtube");
        var report = take(folder, "reach-youtube", "wrong-video", "Day,Views\n2021-08-01,5\n");
        assertThat(report.badInputs()).extracting(BadInput::line).containsOnly(1L);
        assertThat(report.badInputs()).extracting(BadInput::column).contains("Date", "Content");
        var without = take(folder, "reach-youtube", "wrong-video", """
                Date,Content,Video title,Video publish time,Duration
                2021-08-01,abc,A,2021-07-30,60
                """);
        assertThat(without.badInputs()).extracting(BadInput::key).containsExactly("reach.import.no-metric");
        assertThat(held("wrong-video")).isEmpty();
    }

    @Test
    void refusesADayThatStandsTwiceAndKeepsNothing(@TempDir Path folder) throws IOException {
        account("twice-x", "x");
        var report = take(folder, "reach-x", "twice-x", """
                Date,Impressions,Likes,Engagements
                "Mon, Aug 2, 2021",10,1,2
                "Sun, Aug 1, 2021",20,1,3
                "Mon, Aug 2, 2021",11,1,2
                """);
        assertThat(report.badInputs())
                .extracting(bad -> bad.line() + " " + bad.column() + " " + bad.key())
                .containsExactly("4 Impressions reach.import.day-twice", "4 Engagements reach.import.day-twice");
        assertThat(held("twice-x")).isEmpty();
    }

    @Test
    void refusesADayThatIsKnownWithAnotherNumberAndTakesTheSameAgain(@TempDir Path folder) throws IOException {
        account("again-page", "linkedin");
        var header = "Date,Impressions (total),Unique impressions (organic),Clicks (total)\n";
        assertThat(take(folder, "reach-linkedin", "again-page", header + "08/01/2021,10,8,1\n")
                        .added())
                .isEqualTo(3);
        var same = take(folder, "reach-linkedin", "again-page", header + "08/01/2021,10,8,1\n08/02/2021,4,3,0\n");
        assertThat(same.added()).isEqualTo(3);
        assertThat(same.unchanged()).isEqualTo(3);
        var other = take(folder, "reach-linkedin", "again-page", header + "08/02/2021,5,3,0\n08/03/2021,4,3,0\n");
        assertThat(other.badInputs())
                .extracting(bad -> bad.line() + " " + bad.column() + " " + bad.key())
                .containsExactly("2 Impressions (total) reach.import.day-known");
        assertThat(held("again-page")).hasSize(6).noneMatch(row -> row.startsWith("2021-08-03"));
    }

    @Test
    void refusesAChangedDefinitionUntilSomebodySaysFromWhenItHolds(@TempDir Path folder) throws IOException {
        account("old-system", "oldcounter");
        var header = "account,post,day,measure,quantity,definition\n";
        assertThat(totals(folder, header + "old-system,,2021-08-01,views,5,Plays of three seconds\n")
                        .badInputs())
                .isEmpty();
        var changed = header + "old-system,,2021-09-01,views,6,Plays of any length\n";
        assertThat(totals(folder, changed).badInputs())
                .extracting(bad -> bad.line() + " " + bad.key())
                .containsExactly("2 reach.import.definition");
        assertThat(held("old-system")).hasSize(1);
        var staff = signedIn.asStaff("campaigns");
        var definition = Map.of(
                "platform", "oldcounter", "measure", "views", "words", "Plays of any length", "since", "2021-09-01");
        assertThat(signedIn.asReader()
                        .post("/en/campaigning/reach/definitions", definition)
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.post("/en/campaigning/reach/definitions", definition).statusCode())
                .isEqualTo(303);
        assertThat(totals(folder, changed).added()).isOne();
        assertThat(staff.get("/zh/campaigning/reach/definitions").body()).contains("Plays of any length");
    }

    @Test
    void saysOnTheAccountsPageWhatIsWrongWithAFileThatWasSent() {
        account("sent-wall", "facebook");
        var staff = signedIn.asStaff("campaigns");
        var refused = send(staff, "sent-wall", "Post ID,Publish time,Date,Views\n1,08/01/2021 09:00,Lifetime,5\n");
        assertThat(refused).contains("Line 2:").contains("Lifetime").contains("Nothing of the file was kept");
        assertThat(held("sent-wall")).isEmpty();
        var taken = send(staff, "sent-wall", "Post ID,Publish time,Date,Views\n1,08/01/2021 09:00,08/02/2021,5\n");
        assertThat(taken).contains("1 number is new");
        var total = database.sql("select total.id from campaigns.reach_total total join campaigns.account "
                        + "on account.id = total.account where account.code = 'sent-wall'")
                .query(Long.class)
                .single();
        assertThat(staff.get("/en/campaigning/reach/records/total-" + total).body())
                .contains("content.csv")
                .contains("Meta: times that it was played or shown");
        assertThat(signedIn.asReader()
                        .get("/en/campaigning/reach/records/total-" + total)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givesAPostItsCampaignAndCountsItForThat(@TempDir Path folder) throws IOException {
        account("meant-video", "youtube");
        take(folder, "reach-youtube", "meant-video", CHART + "2021-08-03,meant,Wells,2021-08-03,60,70\n");
        var id = database.sql("select id from campaigns.post where external = 'meant'")
                .query(Long.class)
                .single();
        var staff = signedIn.asStaff("campaigns");
        var fields = new TreeMap<>(Map.of(
                "version", "1",
                "key", "wells-film",
                "title", "Wells",
                "day", "2021-08-03",
                "language", "fr",
                "campaign", "wells",
                "hashtags", "#Puits #Eau"));
        assertThat(staff.post("/en/campaigning/reach/posts/" + id, fields).statusCode())
                .isEqualTo(303);
        assertThat(staff.post("/en/campaigning/reach/posts/" + id, fields).statusCode())
                .as("a second change of what was seen before the first")
                .isEqualTo(409);
        assertThat(staff.get("/en/campaigning/reach/posts/" + id).body())
                .contains("Puits Eau")
                .contains(">70<");
        for (var filter : List.of("campaign=wells", "post=wells-film", "hashtag=Eau&language=fr")) {
            assertThat(staff.get("/en/figures/reach.views?" + filter).body())
                    .as(filter)
                    .contains("70");
        }
    }

    @Test
    void staffKeepsTheRegistryAndReadersDoNot() {
        var staff = signedIn.asStaff("campaigns");
        var fields = new TreeMap<>(Map.of(
                "code", "kept-page",
                "name", "Kept page",
                "platform", "linkedin",
                "language", "es",
                "kind", "social",
                "owner", "Press office"));
        var accounts = "/en/campaigning/reach/accounts";
        assertThat(signedIn.asReader().post(accounts, fields).statusCode()).isEqualTo(403);
        assertThat(signedIn.asReader().get("/en/campaigning/reach").statusCode())
                .isEqualTo(403);
        assertThat(staff.post(accounts, fields).statusCode()).isEqualTo(303);
        assertThat(staff.post(accounts, fields).statusCode())
                .as("the code is taken")
                .isEqualTo(409);
        fields.put("partner", "999999999");
        fields.put("version", "1");
        assertThat(staff.post(accounts + "/kept-page", fields).statusCode())
                .as("an advocate whom nobody knows")
                .isEqualTo(400);
        var audience = Map.of("day", "2021-08-01", "followers", "4200", "source", "Read by hand");
        assertThat(staff.post(accounts + "/kept-page/audience", audience).statusCode())
                .isEqualTo(303);
        assertThat(staff.get(accounts + "/kept-page").body()).contains("4,200").contains("Read by hand");
        assertThat(staff.get("/ar/campaigning/reach/accounts").body()).contains("Kept page");
    }

    private void account(String code, String platform) {
        database.sql("""
                        insert into campaigns.account
                            (code, platform, name, address, language, kind, owner, changed, changed_by)
                        values (:code, :platform, :code, '', 'en', 'social', 'Desk', now(), gen_random_uuid())
                        """).param("code", code).param("platform", platform).update();
    }

    private ImportReport take(Path folder, String kind, String account, String content) throws IOException {
        var place = Files.createDirectories(folder.resolve(account));
        return imports.runNow(kind, Files.writeString(place.resolve("export.csv"), content));
    }

    private ImportReport totals(Path folder, String content) throws IOException {
        return imports.runNow("reach-totals", Files.writeString(folder.resolve("reach-totals.csv"), content));
    }

    private List<String> held(String account) {
        return database.sql("""
                        select total.day || ' ' || measure || ' ' || quantity || ' line ' || line
                        from campaigns.reach_total total join campaigns.account on account.id = total.account
                        where account.code = :code order by total.day, measure, total.id
                        """)
                .param("code", account)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String send(SignedIn.Browser staff, String account, String content) {
        var parts = new TreeMap<>(Map.of("_csrf", staff.csrfToken()));
        var body = parts.entrySet().stream()
                .map(part -> "--edge\r\nContent-Disposition: form-data; name=\"" + part.getKey() + "\"\r\n\r\n"
                        + part.getValue() + "\r\n")
                .collect(Collectors.joining());
        body += "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"content.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + content + "\r\n--edge--\r\n";
        return staff.send(staff.request("/en/campaigning/reach/accounts/" + account + "/exports")
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)))
                .body();
    }
}
