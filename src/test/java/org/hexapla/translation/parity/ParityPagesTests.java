package org.hexapla.translation.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Figure;
import org.hexapla.jobs.NotWatched;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class ParityPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Tallies tallies;

    @Autowired
    Obliging obliging;

    @Autowired
    CountingReaders counting;

    @Autowired
    ReaderTable readers;

    @Autowired
    CountingAnew anew;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    @Test
    void showsEachLanguageInItemsWordsAndHours() {
        for (var language : Language.OFFICIAL) {
            var board = Jsoup.parse(
                    signedIn.asStaff("newsroom").get("/" + language + "/parity").body());

            assertThat(board.select("main table")).hasSizeGreaterThanOrEqualTo(6);
            assertThat(board.select("main table").getFirst().select("tbody tr")).hasSizeGreaterThanOrEqualTo(6);
            assertThat(board.select("main figure.figure svg")).hasSize(2);
            assertThat(board.select("main").text()).doesNotContain("parity.");
        }
    }

    @Test
    void isNarrowedToAKindAChannelAndALanguage() {
        var board = Jsoup.parse(signedIn.asStaff("newsroom")
                .get("/en/parity?kind=article&site=chronicle&language=ar")
                .body());

        var rows = board.select("main table").getFirst().select("tbody tr");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().select("th").text()).isEqualTo("Arabic");
        assertThat(board.select("main a[href^=/en/newsroom/items/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.endsWith("/ar"));
    }

    @Test
    void isForThoseWhoWorkHere() {
        assertThat(new Site(port).get("/en/parity").statusCode()).isNotEqualTo(200);
        assertThat(signedIn.asReader().get("/en/parity").statusCode()).isEqualTo(403);
        assertThat(signedIn.asReader()
                        .post("/en/newsroom/kinds/story", Map.of("owed", "en", "hours", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void sumsStayThoseOfTheRowsAndCanBeMadeAgain() {
        assertThat(tallies.areInStep()).isTrue();

        database.sql("delete from translation.tally where language = 'fr'").update();
        assertThat(tallies.areInStep()).isFalse();
        anew.work(new NotWatched());

        assertThat(tallies.areInStep()).isTrue();
    }

    @Test
    void whichKindsASecondPersonReadsIsChangedInTheBrowser() {
        var staff = signedIn.asStaff("newsroom");
        assertThat(isApproved("notice")).isFalse();

        staff.post("/en/newsroom/kinds/notice", Map.of("owed", "en", "hours", "24", "approval", "yes"));

        assertThat(isApproved("notice")).isTrue();
        assertThat(Jsoup.parse(staff.get("/en/newsroom/kinds").body())
                        .select("tr:has(th:contains(Notice)) input[name=approval]")
                        .hasAttr("checked"))
                .isTrue();
        database.sql("update newsroom.type set approved = false, owed = '{en,fr}' where code = 'notice'")
                .update();
    }

    private boolean isApproved(String kind) {
        return database.sql("select approved from newsroom.type where code = :kind")
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatAKindOwesIsChangedInTheBrowserAndForWhatIsPublishedToo() {
        var before = missing("ar", "guide");
        var staff = signedIn.asStaff("newsroom");

        assertThat(staff.post("/en/newsroom/kinds/guide", Map.of("owed", "ar", "hours", "soon"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff.post("/en/newsroom/kinds/guide", Map.of("owed", "ar", "hours", "24"))
                        .statusCode())
                .isEqualTo(303);
        obliging.work(
                new NotWatched(Map.of("items", "newsroom.item", "kind", "guide", "languages", "ar", "hours", "24")));
        assertThat(missing("ar", "guide")).isGreaterThan(before + 100);
        assertThat(tallies.areInStep()).isTrue();

        obliging.work(new NotWatched(
                Map.of("items", "newsroom.item", "kind", "guide", "languages", "en fr es", "hours", "0")));
        assertThat(missing("ar", "guide")).isEqualTo(before);
    }

    @Test
    void wordsThatAreMissingWeighAsMuchAsTheyHaveReaders() {
        counting.work(new NotWatched());
        readers.save(Language.AR, by("subject", "newsroom.item:1", 7), by("site", "chronicle", 90_000));
        anew.work(new NotWatched());

        var weighed = database.sql("""
                        select count(*) from translation.version
                        where is_owed and language = 'ar' and behind > 0 and readers > 500 and 'chronicle' = any(sites)
                        """).query(Long.class).single();
        assertThat(weighed).isPositive();
        assertThat(tallies.areInStep()).isTrue();
        var board = Jsoup.parse(signedIn.asStaff("newsroom").get("/en/parity").body());
        var queue = board.select("main table").stream()
                .filter(table -> table.select("caption").text().equals("The heaviest debts"))
                .findFirst()
                .orElseThrow();
        var debts = new ArrayList<Long>();
        queue.select("tbody tr")
                .forEach(row -> debts.add(number(row.select("td").get(2).text())
                        * number(row.select("td").get(3).text())));
        assertThat(debts).isNotEmpty().isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    private static Breakdown by(String dimension, String value, long views) {
        return new Breakdown(
                Figure.of("usage.views"),
                dimension,
                List.of(new Breakdown.Part(value, BigDecimal.valueOf(views))),
                true,
                FactSource.Scale.NUMBER);
    }

    private static long number(String written) {
        return Long.parseLong(written.replace(",", ""));
    }

    private long missing(String language, String kind) {
        return database.sql("""
                        select coalesce(sum(items), 0) from translation.tally
                        where type = :kind and site = '' and language = :language and is_owed and state = 'missing'
                        """)
                .param("kind", kind)
                .param("language", language)
                .query(Long.class)
                .single();
    }
}
