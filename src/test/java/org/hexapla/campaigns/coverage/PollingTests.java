package org.hexapla.campaigns.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Feeds of a server of our own, asked as those of others would be.
@HexaplaTest
class PollingTests {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Ledger</title>
            <link>https://ledger.example/</link><description>News</description>
            <item><title>The bridge of Tarnby reopens</title><link>https://ledger.example/1</link><guid>one</guid>
            <pubDate>Thu, 19 Nov 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;Masons have mended the old bridge
            in four months, the mayor of the town said on Thursday.&lt;/p&gt;</description></item></channel></rss>
            """;

    private static final String NEWS = """
            <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>%s/story</loc><news:news>
            <news:publication><news:name>Ledger</news:name><news:language>en</news:language></news:publication>
            <news:publication_date>2026-11-18</news:publication_date><news:title>A ferry for the far islands</news:title>
            </news:news></url></urlset>
            """;

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Visits visits;

    @Autowired
    Outlets outlets;

    @Autowired
    Taking taking;

    @Autowired
    People people;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private String robots = "User-agent: *\nDisallow: /closed\n";
    private int status = 200;
    private HttpServer server;
    private String home;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        home = "http://127.0.0.1:" + server.getAddress().getPort();
        database.sql("update campaigns.watch_outlet set source = '', source_kind = ''")
                .update();
    }

    @AfterEach
    void close() {
        server.stop(0);
        database.sql("update campaigns.watch_outlet set source = '', source_kind = ''")
                .update();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("If-None-Match"));
        var body = path.equals("/robots.txt") ? robots : path.endsWith(".xml") ? NEWS.formatted(home) : FEED;
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"first\"");
        var isKnown = "\"first\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        var code = path.equals("/robots.txt") ? 200 : isKnown ? 304 : status;
        if (code == 200) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } else {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            exchange.sendResponseHeaders(code, -1);
        }
        exchange.close();
    }

    private String outlet(String path, String kind) {
        var code = "polled-" + COUNT.incrementAndGet();
        outlets.add(new Outlet(code, "Ledger", "GBR", Language.EN, "major", "online", home + path, kind));
        return code;
    }

    private SourceVisit visit(String outlet) {
        return Objects.requireNonNull(visits.all().get(outlet));
    }

    private void poll(Duration later) {
        var clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        var polling = new Polling(new FeedDoor(_ -> true), visits, outlets, taking, people, transaction, clock);
        people.asProgram(polling::visitAll);
    }

    @Test
    void takesWhatIsNewOnceAndAsksOnlyForWhatHasChanged() {
        var code = outlet("/feed", "feed");
        poll(Duration.ZERO);
        poll(Duration.ofMinutes(1));
        poll(Duration.ofHours(1));
        assertThat(asked).containsExactly("/robots.txt null", "/feed null", "/robots.txt null", "/feed \"first\"");
        var items = database.sql(
                        "select title || '|' || day || '|' || language || '|' || extract from campaigns.watch_item"
                                + " where outlet = :code")
                .param("code", code)
                .query(String.class)
                .list();
        assertThat(items).hasSize(1);
        assertThat(items.getFirst()).startsWith("The bridge of Tarnby reopens|2026-11-19|en|Masons have mended");
    }

    @Test
    void readsSitemapsOfNews() {
        var code = outlet("/news.xml", "sitemap");
        poll(Duration.ZERO);
        assertThat(database.sql("select title from campaigns.watch_item where outlet = :code and day = '2026-11-18'")
                        .param("code", code)
                        .query(String.class)
                        .list())
                .containsExactly("A ferry for the far islands");
    }

    @Test
    void leavesAloneWhatTheSiteForbids() {
        var code = outlet("/closed/feed", "feed");
        poll(Duration.ZERO);
        assertThat(asked).containsExactly("/robots.txt null");
        assertThat(visit(code).fault()).isEqualTo("mediawatch.fault.robots");
    }

    @Test
    void comesBackEverMoreRarelyWhereNothingComes() {
        status = 503;
        var code = outlet("/feed", "feed");
        poll(Duration.ZERO);
        var visit = visit(code);
        assertThat(visit.failures()).isEqualTo(1);
        // The site asked for a day.
        assertThat(visit.next()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        poll(Duration.ofHours(23));
        assertThat(asked).hasSize(2);
    }

    @Test
    void knocksNowhereWithinTheHouse() {
        for (var inside : List.of(
                "https://127.0.0.1/feed",
                "https://localhost/feed",
                "https://10.0.0.8/feed",
                "https://169.254.169.254/latest",
                "https://[::1]/feed",
                "https://[fd00::1]/feed",
                "http://203.0.113.9/feed",
                "file:///etc/passwd")) {
            assertThat(FeedDoor.isOutside(URI.create(inside))).as(inside).isFalse();
        }
        assertThatThrownBy(() -> new FeedDoor().ask(URI.create(home + "/feed"), Map.of()))
                .isInstanceOf(FeedDoor.NotOutside.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void readsNoListWithDefinitionsOfItsOwn() {
        var file = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + FEED;
        assertThatThrownBy(() -> FeedFile.read(
                        "feed",
                        URI.create(home),
                        file.getBytes(StandardCharsets.UTF_8),
                        NOW.atOffset(ZoneOffset.UTC).toLocalDate()))
                .isInstanceOf(IOException.class);
    }
}
