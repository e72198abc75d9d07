package org.hexapla.campaigns.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Platforms that are asked over their interfaces, in the place of which something here answers as they document it.
@HexaplaTest
class PlatformTests {

    @Autowired
    KeepingAccounts keeping;

    @Autowired
    Posts posts;

    @Autowired
    Totals totals;

    @Autowired
    TakingReachIn taking;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    HttpServer standIn;
    final Map<String, String> answers = new ConcurrentHashMap<>();
    final CopyOnWriteArrayList<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws IOException {
        standIn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        standIn.createContext("/", exchange -> {
            var uri = exchange.getRequestURI();
            asked.add(uri + " " + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("X-Goog-Api-Key"));
            var answer = answers.get(uri.getPath());
            var body = (answer == null ? "{\"error\":\"Record not found\"}" : answer).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        standIn.start();
    }

    @AfterEach
    void close() {
        standIn.stop(0);
    }

    private PlatformSettings settings() {
        var address = "http://localhost:" + standIn.getAddress().getPort();
        return new PlatformSettings("a-key", URI.create(address), "a-token", address, Duration.ofSeconds(5));
    }

    @Test
    void readsAMastodonAccountWithItsTokenAndCountsOnlyWhatIsNew() {
        var account = account("reeds", "mastodon", "https://social.example/@reeds");
        answers.put("/api/v1/accounts/lookup", "{\"id\":\"17\",\"username\":\"reeds\",\"followers_count\":812}");
        answers.put("/api/v1/accounts/17/statuses", status(5, 2, 1));
        var asking = asking(new Mastodon(settings()));
        var first = ask(asking, account);
        assertThat(first.bad()).isEmpty();
        assertThat(first.added()).isOne();
        assertThat(asked).anyMatch(request -> request.startsWith("/api/v1/accounts/lookup?acct=reeds Bearer a-token"));
        assertThat(ask(asking, account).added()).as("asked twice on one day").isZero();
        database.sql("update campaigns.reach_total set day = day - 1 where account = :id")
                .param("id", account.id())
                .update();
        answers.put("/api/v1/accounts/17/statuses", status(9, 2, 1));
        assertThat(ask(asking, account).added()).isOne();
        assertThat(database.sql("select quantity from campaigns.reach_total where account = :id order by day")
                        .param("id", account.id())
                        .query(Long.class)
                        .list())
                .containsExactly(8L, 4L);
        var post = posts.find(account, "901").orElseThrow();
        assertThat(post.title()).isEqualTo("El agua es de todos #Agua");
        assertThat(post.language()).isEqualTo(Language.ES);
        assertThat(post.meant().hashtags()).containsExactly("agua");
        assertThat(post.day()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void readsTheViewsOfAVideoChannelWithoutItsKeyInAnyAddress() {
        var account = account("dunes", "youtube", "https://video.example/channel/UCdunes");
        answers.put("/youtube/v3/channels", """
                {"kind":"youtube#channelListResponse","items":[{"id":"UCdunes",
                "contentDetails":{"relatedPlaylists":{"uploads":"UUdunes"}},
                "statistics":{"viewCount":"9","subscriberCount":"1200","hiddenSubscriberCount":false}}]}
                """);
        answers.put("/youtube/v3/playlistItems", "{\"items\":[{\"contentDetails\":{\"videoId\":\"d1\"}}]}");
        answers.put("/youtube/v3/videos", """
                {"items":[{"id":"d1","snippet":{"title":"Dunes","description":"Walk on #Sand",
                "publishedAt":"2026-02-03T10:00:00Z","defaultAudioLanguage":"ar"},
                "statistics":{"viewCount":"345","likeCount":"7","commentCount":"2"}}]}
                """);
        var answer = new YouTube(settings()).ask(account);
        assertThat(answer.followers()).isEqualTo(1200);
        var reading = answer.posts().getFirst();
        assertThat(reading.counted()).containsExactly(Map.entry(Measure.VIEWS, 345L));
        assertThat(reading.hashtags()).containsExactly("Sand");
        assertThat(reading.language()).isEqualTo(Language.AR);
        assertThat(asked).hasSize(3).allMatch(request -> request.endsWith(" a-key") && !request.contains("key="));
    }

    @Test
    void saysThatAPlatformGaveNoAnswerAndIsNotAskedWithoutConfiguration() {
        var account = account("mist", "mastodon", "https://social.example/@mist");
        assertThatThrownBy(() -> new Mastodon(settings()).ask(account))
                .isInstanceOf(ReachRefused.class)
                .hasMessageNotContaining("a-token");
        var nothing = new PlatformSettings("", URI.create("http://localhost:1"), "", "", Duration.ofSeconds(1));
        assertThat(new Mastodon(nothing).isThere()).isFalse();
        assertThat(new YouTube(nothing).isThere()).isFalse();
        assertThat(settings().toString()).doesNotContain("a-key").doesNotContain("a-token");
    }

    private static String status(int favourites, int boosts, int replies) {
        return """
                [{"id":"901","created_at":"2026-03-01T08:15:00.000Z","language":"es",
                "url":"https://social.example/@reeds/901","content":"<p>El agua es de todos <a>#Agua</a></p>",
                "favourites_count":%d,"reblogs_count":%d,"replies_count":%d,"tags":[{"name":"agua"}]}]
                """.formatted(favourites, boosts, replies);
    }

    private AskingPlatforms asking(Platform platform) {
        return new AskingPlatforms(List.of(platform), keeping, posts, totals, taking, people, clock);
    }

    private TakingReachIn.Taken ask(AskingPlatforms asking, Account account) {
        var taken = new AtomicReference<TakingReachIn.Taken>();
        people.asProgram(() -> taken.set(asking.ask(account.code())));
        return taken.get();
    }

    private Account account(String code, String platform, String address) {
        people.asProgram(() -> keeping.keep(
                new Account(0, code, 1, platform, code, address, Language.EN, "social", "Desk", null, "")));
        var found = new AtomicReference<Account>();
        people.asProgram(() -> found.set(keeping.account(code)));
        return found.get();
    }
}
