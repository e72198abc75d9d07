package org.hexapla.newsroom.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class TalkTests {

    @Autowired
    SignedIn signedIn;

    @Test
    void colleaguesTalkUnderTheirNamesAndMarkupStaysAsItIsWritten() {
        var talk = story("staff") + "/comments";
        var colleague = signedIn.asStaff("library");

        assertThat(colleague.post(talk, Map.of("words", "<b>Well</b> done")).statusCode())
                .isEqualTo(303);

        var page = Jsoup.parse(signedIn.asStaff("programme").get(talk).body());
        assertThat(page.select("article .as-written").text()).isEqualTo("<b>Well</b> done");
        assertThat(page.select("article form")).isEmpty();
        assertThat(Jsoup.parse(colleague.get(talk).body()).select("article form"))
                .hasSize(1);
    }

    @Test
    void theNewsroomTakesFromSightWhatShouldNotStandThereAndNobodyElseDoes() {
        var talk = story("staff") + "/comments";
        signedIn.asStaff("library").post(talk, Map.of("words", "Not nice"));
        var newsroom = signedIn.asStaff("newsroom");
        var hide = Jsoup.parse(newsroom.get(talk).body()).select("article form").attr("action");

        assertThat(signedIn.asStaff("programme").post(hide, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(newsroom.post(hide, Map.of()).statusCode()).isEqualTo(303);

        assertThat(newsroom.get(talk).body()).doesNotContain("Not nice");
    }

    @Test
    void thereIsNoTalkOfWhatEverybodyReadsNorByThoseWhoDoNotReadIt() {
        var open = story("anybody") + "/comments";
        var closed = story("staff") + "/comments";

        assertThat(signedIn.asStaff("library").get(open).statusCode()).isEqualTo(404);
        assertThat(signedIn.asReader().get(closed).statusCode()).isEqualTo(404);
        assertThat(signedIn.asReader().post(closed, Map.of("words", "Hello")).statusCode())
                .isEqualTo(404);
        assertThat(signedIn.asNobody().get(closed).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingAndTooMuchAreRefusedAndKeptInTheForm() {
        var talk = story("staff") + "/comments";
        var colleague = signedIn.asStaff("library");

        assertThat(colleague.post(talk, Map.of("words", "  ")).statusCode()).isEqualTo(422);
        var long4001 = "x".repeat(4001);
        var refused = colleague.post(talk, Map.of("words", long4001));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#words").text()).isEqualTo(long4001);
    }

    private String story(String readers) {
        var staff = signedIn.asStaff("newsroom");
        var code = "talk-" + readers;
        staff.post(
                "/en/channels/new",
                Map.of("code", code, "name-en", code, "languages", "en", "readers", readers, "front", "5"));
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of("type", "thanks", "language", "en", "title", "Thanks", "b0-kind", "text", "b0-text", "To all."));
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", code));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        return "/en/stories/" + item;
    }
}
