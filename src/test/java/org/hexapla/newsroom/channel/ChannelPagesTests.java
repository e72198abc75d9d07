package org.hexapla.newsroom.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class ChannelPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void aNewChannelWithALocalLanguageIsSetUpInTheBrowserAndRead() throws Exception {
        var staff = signedIn.asAdministrator();
        var channel = Map.of(
                "code", "nakuru", "name-en", "Nakuru centre", "languages", "en sw", "readers", "anybody", "front", "5");
        assertThat(staff.post("/en/channels/new", channel).statusCode()).isEqualTo(303);

        var item = begun(staff, "Trees are planted at the centre");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "nakuru"));
        staff.post(
                "/en/newsroom/items/" + item + "/sw",
                Map.of("revision", "0", "beside", "1", "title", "Miti yapandwa kituoni", "lead", "", "do", "save"));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));

        var front = Jsoup.parse(new Site(port).get("/en/channels/nakuru").body());
        assertThat(front.select("article h3").eachText()).containsExactly("Trees are planted at the centre");
        var feed = new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(new Site(port)
                        .get("/en/channels/nakuru/feed.atom")
                        .body()
                        .getBytes(StandardCharsets.UTF_8))));
        assertThat(feed.getEntries()).extracting("title").containsExactly("Trees are planted at the centre");
        var json = JsonMapper.shared()
                .readTree(new Site(port).get("/en/channels/nakuru/feed.json").body());
        assertThat(json.path("items").path(0).path("language").asString()).isEqualTo("en");
    }

    @Test
    void whatIsForTheStaffIsThereForNobodyElse() {
        var staff = signedIn.asAdministrator();
        staff.post(
                "/en/channels/new",
                Map.of("code", "inside", "name-en", "Inside", "languages", "en fr", "readers", "staff", "front", "5"));
        var item = begun(staff, "The lift is mended");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "inside"));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));

        assertThat(staff.get("/en/channels/inside").body()).contains("The lift is mended");
        assertThat(new Site(port).get("/en/channels/inside").statusCode()).isEqualTo(404);
        assertThat(new Site(port).get("/en/channels/inside/feed.atom").statusCode())
                .isEqualTo(404);
        assertThat(new Site(port).get("/en/stories/" + item).statusCode()).isEqualTo(404);
    }

    @Test
    void aReaderOfAnotherLanguageIsToldWhatStandsIn() {
        var staff = signedIn.asAdministrator();
        staff.post(
                "/en/channels/new",
                Map.of(
                        "code",
                        "abroad",
                        "name-en",
                        "Abroad",
                        "languages",
                        "en ar",
                        "readers",
                        "anybody",
                        "front",
                        "5"));
        var item = begun(staff, "A bridge is opened");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "abroad"));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));

        var page = Jsoup.parse(new Site(port).get("/ar/stories/" + item).body());

        assertThat(page.select("main .notice")).hasSize(1);
        assertThat(page.select("article").attr("lang")).isEqualTo("en");
        assertThat(page.select("article").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("link[hreflang=ar]")).isEmpty();
    }

    @Test
    void markupOfPagesIsShownAsItIsWritten() {
        var staff = signedIn.asAdministrator();
        staff.post(
                "/en/channels/new",
                Map.of("code", "plain", "name-en", "Plain", "languages", "en", "readers", "anybody", "front", "5"));
        var fields = new HashMap<>(Map.of("type", "story", "language", "en", "title", "Plain", "b0-kind", "text"));
        fields.put("b0-text", "<script>alert(1)</script> [here](javascript:alert(1))\n\n## Below\n\n- one");
        var begun = staff.post("/en/newsroom/items/new", fields);
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "plain"));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));

        var page = Jsoup.parse(new Site(port).get("/en/stories/" + item).body());

        assertThat(page.select("article script")).isEmpty();
        assertThat(page.select("article a").attr("href")).isEmpty();
        assertThat(page.select("article h3").text()).isEqualTo("Below");
        assertThat(page.select("article li").text()).isEqualTo("one");
    }

    @Test
    void blocksAreAddedMovedAndTakenAwayWithoutScript() {
        var staff = signedIn.asAdministrator();
        var form = staff.post(
                "/en/newsroom/items/new",
                Map.of(
                        "type",
                        "story",
                        "language",
                        "en",
                        "title",
                        "Kept",
                        "b0-kind",
                        "text",
                        "b0-text",
                        "First",
                        "do",
                        "add-quote"));

        var page = Jsoup.parse(form.body());
        assertThat(page.select("#title").val()).isEqualTo("Kept");
        assertThat(page.select("input[name=b1-kind]").val()).isEqualTo("quote");
    }

    private static String begun(SignedIn.Browser staff, String title) {
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of("type", "story", "language", "en", "title", title, "b0-kind", "text", "b0-text", "So it was."));
        assertThat(begun.statusCode()).isEqualTo(303);
        return begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }
}
