package org.hexapla.media.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.recording.FilmsForTests;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class StreamsTests {

    @Autowired
    Streams streams;

    @Autowired
    FilmsForTests films;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    @Test
    void offersEachLanguageAsALinkAndPlaysTheReadersOwn() {
        var id = announced();
        people.asProgram(() -> streams.become(id, LiveStream.State.LIVE));
        var site = new Site(port);

        var french = site.get("/fr/live/" + id);
        var signed = site.get("/fr/live/" + id + "?feed=2");

        assertThat(french.body()).contains("src=\"https://live.example.org/fr.m3u8\"", "?feed=0", "?feed=2");
        assertThat(signed.body()).contains("src=\"https://sign.example.org:8443/ils.m3u8\"");
        assertThat(french.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("media-src 'self' https://live.example.org https://sign.example.org:8443;"));
        assertThat(french.body())
                .as("captions are led to, and not played")
                .contains("href=\"https://captions.example.org/play\"")
                .doesNotContain("src=\"https://captions.example.org");
    }

    @Test
    void opensThePageToNoOtherSiteWhileNothingIsOn() {
        var id = announced();

        var page = new Site(port).get("/ar/live/" + id);

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("example.org"));
        assertThat(page.body()).doesNotContain("m3u8");
    }

    @Test
    void keepsTheRecordingOnlyOfWhatHasEnded() {
        var id = announced();
        var film = films.released(501, Language.EN);

        people.asProgram(() -> {
            assertThatThrownBy(() -> streams.recorded(id, film)).isInstanceOf(MediaChanged.class);
            streams.become(id, LiveStream.State.LIVE);
            streams.become(id, LiveStream.State.ENDED);
            streams.recorded(id, film);
        });

        assertThat(streams.find(id).recording()).isEqualTo(film);
        assertThat(new Site(port).get("/en/live/" + id).body()).contains("/en/recordings/" + film);
        assertThat(new Site(port).get("/fr/recordings/" + film).body())
                .as("the way back")
                .contains("/fr/live/" + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "floor http://live.example.org/f.m3u8",
                "floor fr",
                "interpretation https://live.example.org/x.m3u8",
                "sign ils https://user@live.example.org/x.m3u8",
                "floor https://live.example.org;script-src/x.m3u8",
                "dance fr https://live.example.org/x.m3u8"
            })
    void takesNoAddressThatCouldNotBePlayedSafely(String written) {
        assertThat(Feed.parse(written)).isEmpty();
    }

    @Test
    void letsNobodyButStaffAnnounce() {
        assertThatThrownBy(() -> streams.announce(content())).isInstanceOf(NotAllowed.class);
    }

    private StreamId announced() {
        var id = new AtomicReference<StreamId>();
        people.asProgram(() -> id.set(streams.announce(content())));
        return id.get();
    }

    private static LiveStream.Content content() {
        return new LiveStream.Content(
                LocalizedText.of(Language.EN, "A meeting").with(Language.FR, "Une réunion"),
                LocalizedText.none(),
                Instant.parse("2026-12-01T15:00:00Z"),
                ZoneId.of("America/New_York"),
                List.of(
                                "floor https://live.example.org/floor.m3u8",
                                "interpretation fr https://live.example.org/fr.m3u8",
                                "sign ils https://sign.example.org:8443/ils.m3u8",
                                "captions en https://captions.example.org/play")
                        .stream()
                        .flatMap(feed -> Feed.parse(feed).stream())
                        .toList());
    }
}
