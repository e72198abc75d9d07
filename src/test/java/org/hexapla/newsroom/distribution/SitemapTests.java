package org.hexapla.newsroom.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
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

/// What search engines are told: only what is there, and in every language the same.
@HexaplaTest
class SitemapTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void aStoryWithoutArabicIsReadInArabicWithALabelAndToldToNoSearchEngineInArabic() {
        var desk = desk();
        desk.channel("map-gap", "en fr ar", "anybody");
        var item = desk.story("map-gap", "", "A gap", "Text.");
        desk.translate(item, "fr", "Un manque", "Texte.");
        var path = "/stories/" + item;

        var arabic = new Site(port).get("/ar" + path);

        assertThat(arabic.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(arabic.body()).select("main .notice")).isNotEmpty();
        assertThat(Jsoup.parse(arabic.body()).select("link[hreflang]")).isEmpty();
        assertThat(Jsoup.parse(arabic.body()).select("link[rel=canonical]").attr("href"))
                .isEqualTo("/en" + path);
        for (var language : List.of("en", "fr")) {
            var page = Jsoup.parse(new Site(port).get("/" + language + path).body());
            assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                    .containsExactlyInAnyOrder("en", "fr", "x-default");
            assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo("/en" + path);
        }
        assertThat(locations("ar", item)).isEmpty();
        var french = locations("fr", item);
        assertThat(french).hasSize(1);
        assertThat(XmlAnswer.elements(french.getFirst(), "link"))
                .extracting(link -> link.getAttribute("hreflang"))
                .containsExactly("en", "fr");
    }

    @Test
    void whatIsHeldBackOrTakenBackOrClosedIsNotTold() {
        var desk = desk();
        desk.channel("map-open", "en", "anybody");
        desk.channel("map-closed", "en", "staff");
        var open = desk.story("map-open", "", "Open", "Text.");
        var closed = desk.story("map-closed", "", "Closed", "Text.");
        var withdrawn = desk.story("map-open", "", "Withdrawn", "Text.");
        desk.withdraw(withdrawn, "en");
        var draft = desk.begun("story", "Draft", "Text.");

        assertThat(locations("en", open)).hasSize(1);
        for (var hidden : List.of(closed, withdrawn, draft)) {
            assertThat(locations("en", hidden)).isEmpty();
        }
    }

    @Test
    void theSitemapsKeepTheRulesOfTheirProtocol() {
        var desk = desk();
        desk.channel("map-rules", "en", "anybody");
        desk.story("map-rules", "", "Rules", "Text.");

        var index = XmlAnswer.parse(new Site(port).get("/sitemap.xml").body());
        var files = XmlAnswer.elements(index, "loc").stream()
                .map(Element::getTextContent)
                .filter(file -> file.contains("/stories-"))
                .toList();
        assertThat(files).isNotEmpty();
        for (var file : files) {
            var map = XmlAnswer.parse(
                    new Site(port).get(URI.create(file).getPath()).body());
            assertThat(map.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
            assertThat(XmlAnswer.elements(map, "url")).hasSizeBetween(1, 50_000);
            for (var entry : XmlAnswer.elements(map, "url")) {
                assertThat(URI.create(XmlAnswer.text(entry, "loc")).isAbsolute())
                        .isTrue();
                assertThat(OffsetDateTime.parse(XmlAnswer.text(entry, "lastmod")))
                        .isNotNull();
            }
        }
    }

    private List<Element> locations(String language, String item) {
        var file = "/sitemaps/stories-" + language + "-" + Long.parseLong(item) / 40_000 + ".xml";
        return XmlAnswer.elements(XmlAnswer.parse(new Site(port).get(file).body()), "url").stream()
                .filter(entry -> XmlAnswer.text(entry, "loc").endsWith("/" + language + "/stories/" + item))
                .toList();
    }

    private Newsdesk desk() {
        return new Newsdesk(signedIn.asAdministrator());
    }
}
