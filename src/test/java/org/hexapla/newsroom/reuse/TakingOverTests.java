package org.hexapla.newsroom.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.SignedIn;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class TakingOverTests {

    private static final Language SWAHILI = new Language("sw");

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Versions versions;

    @Test
    void whatACentreWritesTouchesNothingOfTheOriginal() {
        var staff = signedIn.asStaff("newsroom");
        var origin = published(staff, "Water for all");
        var own = taken(staff, origin);

        write(staff, own, "en", 1, 0, "Water for Kisumu");
        publish(staff, own, "en", 2, "minor");

        assertThat(title("/en/stories/" + own)).isEqualTo("Water for Kisumu");
        assertThat(title("/en/stories/" + origin)).isEqualTo("Water for all");
    }

    @Test
    void whenTheOriginalSaysSomethingElseTheLocalVersionsAreOutdated() {
        var staff = signedIn.asStaff("newsroom");
        var origin = published(staff, "Ten wells");
        var own = taken(staff, origin);
        publish(staff, own, "en", 1, "minor");
        write(staff, own, "sw", 0, 1, "Visima kumi");
        publish(staff, own, "sw", 1, "minor");

        write(staff, origin, "en", 1, 0, "Nine wells");
        publish(staff, origin, "en", 2, "minor");
        assertThat(state(own, SWAHILI)).isEqualTo(VersionState.UP_TO_DATE);

        write(staff, origin, "en", 2, 0, "Eleven wells");
        publish(staff, origin, "en", 3, "material");

        assertThat(state(own, SWAHILI)).isEqualTo(VersionState.OUTDATED);
        assertThat(state(own, Language.EN)).isEqualTo(VersionState.OUTDATED);
        assertThat(state(origin, Language.EN)).isEqualTo(VersionState.UP_TO_DATE);
        var reuse =
                Jsoup.parse(staff.get("/en/newsroom/items/" + own + "/reuse").body());
        assertThat(reuse.select("main .notice")).hasSize(1);
        staff.post("/en/newsroom/items/" + own + "/reuse/seen", Map.of());
        assertThat(Jsoup.parse(staff.get("/en/newsroom/items/" + own + "/reuse").body())
                        .select("main .notice"))
                .isEmpty();
    }

    @Test
    void onlyWhatIsPublishedIsTakenOverAndOnlyByTheNewsroom() {
        var staff = signedIn.asStaff("newsroom");
        var draft = begun(staff, "Not yet");
        var fields = Map.of("channel", "kisumu", "language", "en");

        assertThat(staff.post("/en/newsroom/items/" + draft + "/reuse", fields).statusCode())
                .isEqualTo(404);
        assertThat(signedIn.asStaff("library")
                        .post("/en/newsroom/items/" + draft + "/reuse", fields)
                        .statusCode())
                .isEqualTo(403);
    }

    private VersionState state(String item, Language language) {
        return versions.states(new ItemId(Long.parseLong(item)).item()).getOrDefault(language, VersionState.MISSING);
    }

    private String title(String path) {
        return Jsoup.parse(new Site(port).get(path).body()).select("h1").text();
    }

    private static String taken(SignedIn.Browser staff, String origin) {
        var answer =
                staff.post("/en/newsroom/items/" + origin + "/reuse", Map.of("channel", "kisumu", "language", "en"));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private static String published(SignedIn.Browser staff, String title) {
        var item = begun(staff, title);
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "kisumu"));
        publish(staff, item, "en", 1, "minor");
        return item;
    }

    private static String begun(SignedIn.Browser staff, String title) {
        staff.post(
                "/en/channels/new",
                Map.of(
                        "code",
                        "kisumu",
                        "name-en",
                        "Kisumu",
                        "languages",
                        "en sw",
                        "readers",
                        "anybody",
                        "front",
                        "5"));
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of("type", "story", "language", "en", "title", title, "b0-kind", "text", "b0-text", "So it was."));
        return begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private static void write(
            SignedIn.Browser staff, String item, String language, int seen, int beside, String title) {
        var fields = new HashMap<>(Map.of("title", title, "lead", "", "do", "save"));
        fields.put("revision", String.valueOf(seen));
        fields.put("beside", String.valueOf(beside));
        fields.put("b0-kind", "text");
        fields.put("b0-text", title + ".");
        assertThat(staff.post("/en/newsroom/items/" + item + "/" + language, fields)
                        .statusCode())
                .isEqualTo(303);
    }

    private static void publish(SignedIn.Browser staff, String item, String language, int revision, String change) {
        assertThat(staff.post(
                                "/en/newsroom/items/" + item + "/" + language + "/publish",
                                Map.of("revision", String.valueOf(revision), "change", change))
                        .statusCode())
                .isEqualTo(303);
    }
}
