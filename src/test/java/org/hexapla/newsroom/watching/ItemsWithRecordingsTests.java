package org.hexapla.newsroom.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.media.RecordingId;
import org.hexapla.media.recording.FilmsForTests;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class ItemsWithRecordingsTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    FilmsForTests films;

    @Test
    void aRecordingLeadsBackToTheItemsThatReadersSeeItIn() {
        var staff = signedIn.asAdministrator();
        var desk = new Newsdesk(staff);
        desk.channel("watched", "en", "anybody");
        var film = films.released(521, Language.EN);
        var item = begun(staff, film);
        var site = new Site(port);
        var back = "href=\"/en/stories/" + item + "\"";

        assertThat(site.get("/en/recordings/" + film).body()).as("a draft").doesNotContain(back);

        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "watched"));
        desk.publish(item, "en", 1);
        assertThat(site.get("/en/recordings/" + film).body()).contains(back, "Where it is shown");

        desk.withdraw(item, "en");
        assertThat(site.get("/en/recordings/" + film).body()).doesNotContain(back);
    }

    @Test
    void whatIsForTheStaffAloneIsNotNamedToOthers() {
        var staff = signedIn.asAdministrator();
        var desk = new Newsdesk(staff);
        desk.channel("watched-within", "en", "staff");
        var film = films.released(522, Language.EN);
        var item = begun(staff, film);
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "watched-within"));
        desk.publish(item, "en", 1);
        var back = "href=\"/en/stories/" + item + "\"";

        assertThat(new Site(port).get("/en/recordings/" + film).body()).doesNotContain(back);
        assertThat(staff.get("/en/recordings/" + film).body()).contains(back);
    }

    private static String begun(SignedIn.Browser staff, RecordingId film) {
        var begun = staff.post(
                "/en/newsroom/items/new",
                Map.of(
                        "type",
                        "video",
                        "language",
                        "en",
                        "title",
                        "A film",
                        "b0-kind",
                        "video",
                        "b0-text",
                        film.toString()));
        return begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }
}
