package org.hexapla.newsroom.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.jobs.Imports;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class VolumesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    People people;

    @Autowired
    Imports imports;

    @BeforeEach
    void knowPersons() {
        people.asProgram(() -> {
            try {
                imports.runNow("persons", Path.of("sample/authorities/persons.yaml"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void articlesStandInTheOrderOfTheirIssueAndLeadToEachOther() {
        var staff = signedIn.asStaff("newsroom");
        var channel = channel(staff, "anybody");
        var first = story(staff, "Rivers", channel);
        var second = story(staff, "Seas", channel);
        var third = story(staff, "Rain", channel);
        volume(staff, channel, "58-4", third + " " + first + " " + second, Map.of());

        var issue = page("/en/channels/" + channel + "/volumes/58-4");
        assertThat(issue.select("main ol > li h3").eachText()).containsExactly("Rain", "Rivers", "Seas");
        var article = page("/en/stories/" + first);
        assertThat(article.select("a[rel=prev]").attr("href")).isEqualTo("/en/stories/" + third);
        assertThat(article.select("a[rel=next]").attr("href")).isEqualTo("/en/stories/" + second);
        assertThat(page("/en/stories/" + second).select("a[rel=next]")).isEmpty();
    }

    @Test
    void anArticleIsSignedByAnEntryInAnyScriptAndItsAuthorHasAPage() {
        var staff = signedIn.asStaff("newsroom");
        var open = story(staff, "On chimpanzees", channel(staff, "anybody"));
        var closed = story(staff, "On the canteen", channel(staff, "staff"));
        for (var item : new String[] {open, closed}) {
            assertThat(staff.post("/en/newsroom/items/" + item + "/authors", Map.of("authors", "古道尔"))
                            .statusCode())
                    .isEqualTo(303);
        }

        var author = page("/en/stories/" + open).select("a[rel=author]").attr("href");
        assertThat(page("/zh/stories/" + open).select("a[rel=author]").text()).contains("古道尔");
        assertThat(page(author).select("article h3").eachText())
                .contains("On chimpanzees")
                .doesNotContain("On the canteen");
        assertThat(Jsoup.parse(staff.get(author).body()).select("article h3").eachText())
                .contains("On the canteen");
    }

    @Test
    void refusesAnAuthorWhoIsNobody() {
        var staff = signedIn.asStaff("newsroom");
        var item = story(staff, "Signed by nobody", channel(staff, "anybody"));

        var refused = staff.post("/en/newsroom/items/" + item + "/authors", Map.of("authors", "Nobody Whatsoever"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#authors").text()).isEqualTo("Nobody Whatsoever");
    }

    @Test
    void aYearbookHasAnIndexOfItsTermsInTheOrderOfTheLanguage() {
        var staff = signedIn.asStaff("newsroom");
        var channel = channel(staff, "anybody");
        var chapter = story(staff, "Peace", channel);
        volume(staff, channel, "2021", chapter, Map.of("terms-en", "Water: 1\nÉlan: 1, 7\nAir: 1\nno term"));

        var index = page("/en/channels/" + channel + "/volumes/2021").select("dl.facts");

        assertThat(index.select("dt").eachText()).containsExactly("Air", "Élan", "Water");
        assertThat(index.select("dd a").attr("href")).isEqualTo("/en/stories/" + chapter);
    }

    @Test
    void whatIsInAClosedChannelIsInNoVolumeOfOthers() {
        var staff = signedIn.asStaff("newsroom");
        var open = channel(staff, "anybody");
        var closed = channel(staff, "staff");
        var seen = story(staff, "Seen", open);
        var hidden = story(staff, "Hidden", closed);
        volume(staff, open, "1", seen + " " + hidden, Map.of());
        volume(staff, closed, "1", hidden, Map.of());

        var issue = page("/en/channels/" + open + "/volumes/1");
        assertThat(issue.text()).contains("Seen").doesNotContain("Hidden");
        assertThat(page("/en/stories/" + seen).select("a[rel=next]")).isEmpty();
        assertThat(new Site(port).get("/en/channels/" + closed + "/volumes/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesANumberTwiceAndWhoeverDoesNotWorkInTheNewsroom() {
        var staff = signedIn.asStaff("newsroom");
        var channel = channel(staff, "anybody");
        var fields = fields(channel, "7", "");

        assertThat(staff.post("/en/newsroom/volumes", fields).statusCode()).isEqualTo(303);
        assertThat(staff.post("/en/newsroom/volumes", fields).statusCode()).isEqualTo(422);
        assertThat(signedIn.asStaff("library")
                        .post("/en/newsroom/volumes", fields)
                        .statusCode())
                .isEqualTo(403);
    }

    private Document page(String path) {
        return Jsoup.parse(new Site(port).get(path).body());
    }

    private static String channel(SignedIn.Browser staff, String readers) {
        var code = "volumes-" + NUMBER.incrementAndGet();
        staff.post(
                "/en/channels/new",
                Map.of("code", code, "name-en", code, "languages", "en", "readers", readers, "front", "5"));
        return code;
    }

    private static Map<String, String> fields(String channel, String number, String items) {
        return Map.of(
                "id",
                "0",
                "version",
                "0",
                "channel",
                channel,
                "number",
                number,
                "kind",
                "issue",
                "day",
                "2021-12-01",
                "items",
                items,
                "title-en",
                "Issue " + number);
    }

    private static void volume(
            SignedIn.Browser staff, String channel, String number, String items, Map<String, String> more) {
        var fields = new HashMap<>(fields(channel, number, items));
        fields.putAll(more);
        assertThat(staff.post("/en/newsroom/volumes", fields).statusCode()).isEqualTo(303);
    }

    private static String story(SignedIn.Browser staff, String title, String channel) {
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of("type", "story", "language", "en", "title", title, "b0-kind", "text", "b0-text", "So it was."));
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", channel));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        return item;
    }
}
