package org.hexapla.newsroom.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.library.machines.XmlAnswer;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class FeedTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void anAtomFeedKeepsTheRulesOfItsStandard() throws FeedException {
        var desk = desk();
        desk.channel("feed-atom", "en ar", "anybody");
        var item = desk.story("feed-atom", "feeds-atom", "A pump & a <tap>", "See [here](/en/votes).\n\n\u0001Water.");
        desk.translate(item, "ar", "مضخة وصنبور", "ماء.");

        var feed = XmlAnswer.parse(get("/ar/channels/feed-atom/feed.atom").body());

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("ar");
        hasOneOfEach(feed, "id", "title", "updated");
        assertThat(XmlAnswer.text(XmlAnswer.elements(feed, "author").getFirst(), "name"))
                .isNotEmpty();
        assertThat(relations(feed)).contains("self", "alternate");
        var ids = new HashSet<String>();
        for (var entry : XmlAnswer.elements(feed, "entry")) {
            hasOneOfEach(entry, "id", "title", "updated");
            assertThat(entry.getAttribute("xml:lang")).isEqualTo("ar");
            assertThat(ids.add(XmlAnswer.text(entry, "id"))).isTrue();
            assertThat(OffsetDateTime.parse(XmlAnswer.text(entry, "updated"))).isNotNull();
        }
        assertThat(XmlAnswer.text(feed, "content")).contains("ماء");
        var read = read("/en/channels/feed-atom/feed.atom");
        assertThat(read.getEntries()).extracting("title").containsExactly("A pump & a <tap>");
        assertThat(read.getEntries().getFirst().getContents().getFirst().getValue())
                .contains("http://localhost:" + port + "/en/votes");
    }

    @Test
    void anRssFeedCarriesTheFullTextAndItsLanguage() throws FeedException {
        var desk = desk();
        desk.channel("feed-rss", "en", "anybody");
        desk.story("feed-rss", "feeds-rss", "The rains came", "Long awaited.\n\n## At last\n\nIt rained for a week.");

        var feed = read("/en/feeds/theme/feeds-rss/feed.rss");

        assertThat(feed.getLanguage()).isEqualTo("en");
        assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
                .contains("<h3>At last</h3>", "It rained for a week.")
                .doesNotContain("<script", "<img");
    }

    @Test
    void aJsonFeedKeepsItsRules() {
        var desk = desk();
        desk.channel("feed-json", "en", "anybody");
        desk.story("feed-json", "feeds-json", "A school opens", "With a garden.");

        var answer = get("/en/feeds/theme/feeds-json/feed.json");
        var feed = JsonMapper.shared().readTree(answer.body());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/feed+json");
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).isNotEmpty();
        assertThat(feed.path("feed_url").asString()).endsWith("/en/feeds/theme/feeds-json/feed.json");
        for (var entry : feed.path("items")) {
            assertThat(entry.path("id").isString()).isTrue();
            assertThat(entry.path("content_html").asString()).isNotEmpty();
            assertThat(OffsetDateTime.parse(entry.path("date_published").asString()))
                    .isNotNull();
            assertThat(entry.path("language").asString()).isEqualTo("en");
        }
    }

    @Test
    void whoHasItAlreadyIsToldSoUntilSomethingIsNew() {
        var desk = desk();
        desk.channel("feed-again", "en", "anybody");
        var first = desk.story("feed-again", "feeds-again", "One", "Text.");
        var path = "/en/channels/feed-again/feed.atom";
        var tag = get(path).headers().firstValue("ETag").orElseThrow();
        var time = get(path).headers().firstValue("Last-Modified").orElseThrow();

        assertThat(ask(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(ask(path, "If-Modified-Since", time).statusCode()).isEqualTo(304);

        desk.withdraw(first, "en");
        assertThat(ask(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get(path).body()).doesNotContain("<entry");
    }

    @Test
    void allOfItIsReadPartByPartAndNothingTwice() {
        var desk = desk();
        desk.channel("feed-parts", "en", "anybody");
        for (var i = 0; i < Feeds.PART + 3; i++) {
            desk.story("feed-parts", "feeds-parts", "Story " + i, "Text.");
        }

        var titles = new ArrayList<String>();
        var address = "/en/channels/feed-parts/feed.atom";
        while (!address.isEmpty()) {
            var part = XmlAnswer.parse(get(address).body());
            XmlAnswer.elements(part, "entry").forEach(entry -> titles.add(XmlAnswer.text(entry, "title")));
            address = XmlAnswer.elements(part, "link").stream()
                    .filter(link -> link.getAttribute("rel").equals("next"))
                    .map(link -> link.getAttribute("href").replace("http://localhost:" + port, ""))
                    .findFirst()
                    .orElse("");
        }

        assertThat(titles).hasSize(Feeds.PART + 3).doesNotHaveDuplicates().startsWith("Story " + (Feeds.PART + 2));
    }

    @Test
    void whatIsNotForEverybodyIsInNoFeed() {
        var desk = desk();
        desk.channel("feed-inside", "en", "staff");
        desk.story("feed-inside", "feeds-inside", "The lift is mended", "At last.");

        assertThat(get("/en/channels/feed-inside/feed.atom").statusCode()).isEqualTo(404);
        assertThat(get("/en/feeds/theme/feeds-inside/feed.rss").statusCode()).isEqualTo(404);
        assertThat(get("/en/feed.json").body()).doesNotContain("The lift is mended");
        assertThat(get("/en/feeds/type/story/feed.atom").body()).doesNotContain("The lift is mended");
        assertThat(get("/en/feeds/concept/none/feed.atom").statusCode()).isEqualTo(404);
        assertThat(get("/en/feeds/type/no-such-kind/feed.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesTellOfTheirFeeds() {
        var desk = desk();
        desk.channel("feed-told", "en", "anybody");

        var front = Jsoup.parse(get("/en/channels/feed-told").body());

        assertThat(front.select("link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/en/channels/feed-told/feed.atom");
        assertThat(front.select("main a[href=/en/feeds]")).isNotEmpty();
        assertThat(Jsoup.parse(get("/zh/feeds").body()).select("main a[href=/zh/feed.rss]"))
                .hasSize(1);
    }

    private static void hasOneOfEach(Element element, String... names) {
        for (var name : names) {
            var own = XmlAnswer.elements(element, name).stream()
                    .filter(found -> found.getParentNode() == element)
                    .toList();
            assertThat(own).as(name).hasSize(1);
        }
    }

    private static List<String> relations(Element feed) {
        return XmlAnswer.elements(feed, "link").stream()
                .filter(link -> link.getParentNode() == feed)
                .map(link -> link.getAttribute("rel"))
                .toList();
    }

    private SyndFeed read(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(get(path).body()));
    }

    private HttpResponse<String> ask(String path, String header, String value) {
        return new Site(port).get(path, request -> request.header(header, value));
    }

    private HttpResponse<String> get(String path) {
        return new Site(port).get(path);
    }

    private Newsdesk desk() {
        return new Newsdesk(signedIn.asAdministrator());
    }
}
