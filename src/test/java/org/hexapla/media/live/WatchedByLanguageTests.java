package org.hexapla.media.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.recording.FilmsForTests;
import org.hexapla.people.People;
import org.hexapla.usage.counting.CountingUse;
import org.hexapla.usage.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who watches is counted by the language in which they follow, be their pages in another.
@HexaplaTest
class WatchedByLanguageTests {

    private final String browser =
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0 " + System.nanoTime();

    @Autowired
    Streams streams;

    @Autowired
    FilmsForTests films;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    CountingUse counting;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @Test
    void countsALiveStreamInTheLanguageThatWasChosen() throws InterruptedException {
        var id = announced();
        people.asProgram(() -> streams.become(id, LiveStream.State.LIVE));

        get("/fr/live/" + id);
        get("/ru/live/" + id + "?feed=2");
        get("/ar/live/" + id + "?feed=0");

        awaitRequests(id.item(), Map.of("fr", 1L, "ils", 1L, "mul", 1L));
        assertThat(kind(id.item())).isEqualTo("Audiovisual");
    }

    @Test
    void countsNobodyAsAViewerOfWhatHasNotBegun() throws InterruptedException {
        var announced = announced();
        var film = films.released(511, Language.EN);

        get("/fr/live/" + announced);
        get("/en/recordings/" + film);

        // What was asked for later is counted, so that the earlier is too.
        awaitRequests(film.item(), Map.of("en", 1L));
        assertThat(requests(announced.item())).isEmpty();
    }

    @Test
    void countsARecordingInTheLanguageOfTheWordsBeneathIt() throws InterruptedException {
        var film = films.released(512, Language.AR);

        get("/ar/recordings/" + film);
        get("/zh/recordings/" + film);

        awaitRequests(film.item(), Map.of("ar", 2L));
        assertThat(kind(film.item())).isEqualTo("Audiovisual");
    }

    private void get(String path) {
        assertThat(new Site(port)
                        .get(path, request -> request.header("User-Agent", browser))
                        .statusCode())
                .isEqualTo(200);
    }

    /// A visitor has the answer a moment before it is noted.
    private void awaitRequests(ItemRef item, Map<String, Long> expected) throws InterruptedException {
        var deadline = System.nanoTime() + 20_000_000_000L;
        var counted = requests(item);
        while (!counted.equals(expected) && System.nanoTime() < deadline) {
            Thread.sleep(50);
            counted = requests(item);
        }
        assertThat(counted).isEqualTo(expected);
    }

    private Map<String, Long> requests(ItemRef item) {
        journal.flush();
        counting.count();
        var counted = new TreeMap<String, Long>();
        database.sql("""
                        select language, sum(total_item_requests) as requests from usage.daily where item = :item
                        group by language having sum(total_item_requests) > 0
                        """).param("item", item.toString()).query(row -> {
            counted.put(row.getString("language"), row.getLong("requests"));
        });
        return counted;
    }

    private String kind(ItemRef item) {
        return database.sql("select data_type from usage.item where item = :item")
                .param("item", item.toString())
                .query(String.class)
                .single();
    }

    private StreamId announced() {
        var id = new AtomicReference<StreamId>();
        var feeds = List.of(
                        "floor https://live.example.org/floor.m3u8",
                        "interpretation fr https://live.example.org/fr.m3u8",
                        "sign ils https://live.example.org/ils.m3u8")
                .stream()
                .flatMap(feed -> Feed.parse(feed).stream())
                .toList();
        people.asProgram(() -> id.set(streams.announce(new LiveStream.Content(
                LocalizedText.of(Language.EN, "A meeting"),
                LocalizedText.none(),
                Instant.parse("2026-12-01T15:00:00Z"),
                ZoneId.of("UTC"),
                feeds))));
        return id.get();
    }
}
