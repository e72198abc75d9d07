package org.hexapla.media.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.Work;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.Recordings;
import org.hexapla.media.recording.FilmsForTests;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class FetchingRecordingsTests {

    @Autowired
    Streams streams;

    @Autowired
    Recordings recordings;

    @Autowired
    Jobs jobs;

    @Autowired
    People people;

    @Autowired
    Inbox inbox;

    @Autowired
    SignedIn signedIn;

    private HttpServer world;

    @BeforeEach
    void thereIsAWorldOutside() throws IOException {
        world = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        give("/film", 302, new byte[2000], "Location", "/moved/film.mp4");
        give("/moved/film.mp4", 200, FilmsForTests.mp4(871), "Content-Type", "video/mp4");
        give("/nameless", 200, FilmsForTests.mp4(872), "Content-Type", "video/mp4; charset=x");
        give("/gone.mp4", 404, new byte[10], "Content-Type", "text/html");
        give("/page.mp4", 200, "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "Content-Type", "video/mp4");
        world.start();
    }

    @AfterEach
    void theWorldEnds() {
        world.stop(0);
    }

    @Test
    void theRecordingIsBroughtFromItsAddressAndTiedToItsStream() throws Exception {
        var stream = ended();
        var staff = signedIn.account(Role.STAFF, "newsroom").id();

        fetch(stream, "/film", staff);

        var recording = recordings
                .find(Optional.ofNullable(streams.find(stream).recording()).orElseThrow())
                .orElseThrow();
        assertThat(recording.original().name()).isEqualTo("film.mp4");
        assertThat(recording.seconds()).isEqualTo(12);
        assertThat(recording.words().title().in(Language.EN)).contains("A meeting");
        fetch(stream, "/film", staff);
        assertThat(streams.find(stream).version())
                .as("doing it twice does nothing")
                .isEqualTo(3);
    }

    @Test
    void whatHasNoEndingIsWhatItIsSaidToBe() throws Exception {
        var stream = ended();

        fetch(stream, "/nameless", signedIn.account(Role.STAFF, "newsroom").id());

        assertThat(recordings
                        .find(Optional.ofNullable(streams.find(stream).recording())
                                .orElseThrow())
                        .orElseThrow()
                        .original()
                        .name())
                .isEqualTo("nameless.mp4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gone.mp4", "/page.mp4"})
    void whoAskedIsToldWhyThereIsNone(String path) throws Exception {
        var stream = ended();
        var staff = signedIn.account(Role.STAFF, "newsroom").id();

        fetch(stream, path, staff);

        assertThat(streams.find(stream).recording()).isNull();
    }

    @Test
    void knocksAtNoDoorOfItsOwnNetworkAndOnlyByHttps() {
        for (var address : List.of("https://127.0.0.1/x.mp4", "https://10.1.2.3/x.mp4", "http://93.184.216.34/x.mp4")) {
            assertThatThrownBy(() -> new Download().bring(URI.create(address), work(Map.of())))
                    .isInstanceOf(RecordingUnreachable.class);
        }
        assertThat(Download.parse("https://user@example.org/x.mp4")).isEmpty();
        assertThat(Download.parse("ftp://example.org/x.mp4")).isEmpty();
        assertThat(Download.parse("https://example.org/x.mp4")).isPresent();
    }

    @Test
    void theFormSaysWhatIsWrongWithAnAddress() {
        var stream = ended();
        var browser = signedIn.asStaff("newsroom");

        var answer = browser.post("/en/media/streams/" + stream + "/recording", Map.of("address", "live.example.org"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("must begin with https://", "value=\"live.example.org\"");
        assertThat(browser.post("/en/media/streams/" + stream + "/recording", Map.of("number", ""))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nothingIsBroughtForWhatGoesOn() {
        var id = announced();

        assertThatThrownBy(() -> people.asProgram(() -> fetching().start(id, URI.create("https://example.org/x.mp4"))))
                .isInstanceOf(MediaChanged.class);
    }

    private FetchingRecordings fetching() {
        return new FetchingRecordings(streams, new Download(_ -> true), jobs, people, inbox);
    }

    private void fetch(StreamId stream, String path, PersonId by) throws Exception {
        fetching()
                .work(work(Map.of(
                        "stream", stream.toString(),
                        "address", "http://127.0.0.1:" + world.getAddress().getPort() + path,
                        "person", by.value().toString())));
    }

    private void give(String path, int status, byte[] body, String header, String value) {
        world.createContext(path, exchange -> {
            exchange.getResponseHeaders().add(header, value);
            exchange.sendResponseHeaders(status, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private StreamId ended() {
        var id = announced();
        people.asProgram(() -> streams.become(id, LiveStream.State.ENDED));
        return id;
    }

    private StreamId announced() {
        var id = new AtomicReference<StreamId>();
        people.asProgram(() -> id.set(streams.announce(new LiveStream.Content(
                LocalizedText.of(Language.EN, "A meeting"),
                LocalizedText.none(),
                Instant.parse("2026-12-01T15:00:00Z"),
                ZoneId.of("UTC"),
                List.of()))));
        return id.get();
    }

    private static Work work(Map<String, String> parameters) {
        return new Work() {
            @Override
            public JobId id() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<String, String> parameters() {
                return parameters;
            }

            @Override
            public Optional<String> checkpoint() {
                return Optional.empty();
            }

            @Override
            public void checkpoint(String where) {}

            @Override
            public void progress(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public boolean isInterrupted() {
                return false;
            }
        };
    }
}
