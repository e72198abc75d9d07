package org.hexapla.newsroom.textonly;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class TextOnlyTests {

    private static final int MOST = 15 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Autowired
    JdbcClient database;

    @Test
    void everyPageOfTheSampleWeighsLessThanFifteenKilobytesInSixLanguages() {
        sample.load();
        // All in one language by turns, those with the most to say in every one.
        var items = database.sql("""
                        select item from newsroom.edition where withdrawn is null
                        group by item order by max(length(content::text)) desc, item
                        """)
                .query((row, _) -> new ItemId(row.getLong("item")))
                .list();
        var addresses = new ArrayList<>(List.of("/text"));
        database.sql("select code from newsroom.channel")
                .query(String.class)
                .list()
                .forEach(code -> addresses.add("/text/channels/" + code));
        items.stream().limit(60).forEach(item -> addresses.add("/text/stories/" + item));

        var heavy = new ArrayList<String>();
        var largest = 0;
        for (var language : Language.OFFICIAL) {
            for (var address : addresses) {
                largest = Math.max(largest, weigh("/" + language + address, heavy));
            }
        }
        for (var item : items) {
            var language = Language.OFFICIAL.get((int) (item.value() % Language.OFFICIAL.size()));
            largest = Math.max(largest, weigh("/" + language + "/text/stories/" + item, heavy));
        }

        assertThat(heavy).isEmpty();
        assertThat(largest).isBetween(1_000, MOST);
    }

    @Test
    void aLongStoryIsReadWholePartByPartInEveryScript() {
        var desk = new Newsdesk(signedIn.asAdministrator());
        desk.channel("text-long", "en ar zh", "anybody");
        var item = desk.story("text-long", "", "Long", paragraphs("The river rises. ", 900));
        desk.translate(item, "ar", "طويل", paragraphs("النهر يرتفع. ", 900));
        desk.translate(item, "zh", "长篇", "河水上涨。".repeat(6_000));

        for (var language : List.of("en", "ar", "zh")) {
            var words = new StringBuilder();
            var address = "/" + language + "/text/stories/" + item;
            var parts = 0;
            while (!address.isEmpty()) {
                var answer = get(address);
                assertThat(bytes(answer)).as(address).isLessThan(MOST);
                var page = Jsoup.parse(answer.body());
                words.append(page.select("article").text());
                address = page.select("a[rel=next]").attr("href");
                parts++;
            }
            assertThat(parts).isGreaterThan(1);
            assertThat(words.toString().split("river|النهر|河水", -1).length - 1)
                    .as(language)
                    .isEqualTo(language.equals("zh") ? 6_000 : 900);
        }
    }

    @Test
    void nothingButTextIsSentAndLinksStayAmongText() {
        var desk = new Newsdesk(signedIn.asAdministrator());
        desk.channel("text-bare", "en fr", "anybody");
        var other = desk.story("text-bare", "", "Other", "Text.");
        var item = desk.story(
                "text-bare", "", "Bare <b>", "See [the other](/en/stories/" + other + ") and [votes](/en/votes).");

        var page = Jsoup.parse(get("/fr/text/stories/" + item).body());

        assertThat(page.select("script, style, link[rel=stylesheet], img, svg")).isEmpty();
        assertThat(page.select("article a").eachAttr("href")).containsExactly("/en/text/stories/" + other, "/en/votes");
        assertThat(page.select("h1").text()).isEqualTo("Bare <b>");
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("article").attr("lang")).isEqualTo("en");
        assertThat(page.select("main > p strong")).hasSize(1);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/stories/" + item);
        assertThat(page.select("link[rel=alternate]")).isEmpty();
        assertThat(Jsoup.parse(get("/en/stories/" + item).body()).select("a[href=/en/text/stories/" + item + "]"))
                .isNotEmpty();
    }

    @Test
    void whatAPictureShowsIsToldByItsWords() {
        var bare = BareText.of(
                "<figure><img src='a.jpg' alt='A boat'><figcaption>At dawn</figcaption></figure><svg><title>Rain by month</title></svg>");

        assertThat(bare.text()).isEqualTo("[A boat] At dawn [Rain by month]");
        assertThat(bare.select("img, svg")).isEmpty();
    }

    @Test
    void allOfAChannelIsReachedPageByPage() {
        var desk = new Newsdesk(signedIn.asAdministrator());
        desk.channel("text-list", "en", "anybody");
        for (var i = 0; i < 43; i++) {
            desk.story("text-list", "", "Story number " + i, "Text.");
        }

        var titles = new HashSet<String>();
        var address = "/en/text/channels/text-list";
        while (!address.isEmpty()) {
            var page = Jsoup.parse(get(address).body());
            titles.addAll(page.select("article h2").eachText());
            address = page.select("a[rel=next]").attr("href");
        }
        assertThat(titles).hasSize(43);
    }

    @Test
    void whatIsNotForEverybodyIsNotThere() {
        var desk = new Newsdesk(signedIn.asAdministrator());
        desk.channel("text-inside", "en", "staff");
        var item = desk.story("text-inside", "", "Inside", "Text.");

        assertThat(get("/en/text/stories/" + item).statusCode()).isEqualTo(404);
        assertThat(get("/en/text/channels/text-inside").statusCode()).isEqualTo(404);
        assertThat(get("/en/text").body()).doesNotContain("text-inside");
        assertThat(get("/en/text/stories/0").statusCode()).isEqualTo(404);
    }

    @Test
    void whoSavesDataIsOfferedTextAloneAndNobodyElse() {
        var desk = new Newsdesk(signedIn.asAdministrator());
        desk.channel("text-offer", "en", "anybody");
        var item = desk.story("text-offer", "", "Offer", "Text.");
        var path = "/en/stories/" + item;

        var saving = new Site(port).get(path, request -> request.header("Save-Data", "on"));
        var usual = get(path);

        assertThat(Jsoup.parse(saving.body()).select(".notice a[href=/en/text/stories/" + item + "]"))
                .hasSize(1);
        assertThat(Jsoup.parse(usual.body()).select(".notice")).isEmpty();
        assertThat(usual.headers().allValues("Vary")).anyMatch(value -> value.contains("save-data"));
    }

    private int weigh(String address, List<String> heavy) {
        var answer = get(address);
        if (bytes(answer) >= MOST && answer.statusCode() == 200) {
            heavy.add(address + ": " + bytes(answer));
        }
        return answer.statusCode() == 200 ? bytes(answer) : 0;
    }

    private static String paragraphs(String sentence, int sentences) {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++) {
            text.append(sentence).append(i % 30 == 29 ? "\n\n" : "");
        }
        return text.toString();
    }

    private static int bytes(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }

    private HttpResponse<String> get(String path) {
        return new Site(port).get(path);
    }
}
