package org.hexapla.newsroom.guides;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.Work;
import org.hexapla.kernel.PublicAddresses;
import org.hexapla.newsroom.story.GuideItems;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class LinkWatchTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GuideItems items;

    @Autowired
    KeptBoxes boxes;

    @Autowired
    LinkTable table;

    @Autowired
    Jobs jobs;

    HttpServer world;
    final CopyOnWriteArrayList<String> asked = new CopyOnWriteArrayList<>();
    final CopyOnWriteArrayList<String> hosts = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws IOException {
        world = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        world.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            hosts.add(exchange.getRequestHeaders().getFirst("Host"));
            var status = switch (path) {
                case "/moved" -> 301;
                case "/passing" -> 302;
                case "/round" -> 302;
                case "/gone" -> 404;
                case "/headless" -> exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
                default -> 200;
            };
            if (status / 100 == 3) {
                exchange.getResponseHeaders().add("Location", path.equals("/round") ? "/round" : "/good");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        world.start();
    }

    @AfterEach
    void close() {
        world.stop(0);
    }

    @Test
    void asksForTheHeadAloneWhereThatIsAnswered() throws InterruptedException {
        assertThat(probe().ask(address("/good")).isGood()).isTrue();
        assertThat(probe().ask(address("/headless")).isGood()).isTrue();

        assertThat(asked).containsExactly("HEAD /good", "HEAD /headless", "GET /headless");
    }

    @Test
    void tellsWhatMovedForGoodFromWhatIsElsewhereForNow() throws InterruptedException {
        assertThat(probe().ask(address("/moved")).movedTo()).contains(address("/good"));
        assertThat(probe().ask(address("/passing")).movedTo()).isEmpty();
        assertThat(probe().ask(address("/passing")).isGood()).isTrue();
        assertThat(probe().ask(address("/round")).fault()).isEqualTo("guides.link.circle");
    }

    @Test
    void knocksAtTheMachineThatWasLookedAtWhateverTheNameMeansLater() {
        var lookedUp = new CopyOnWriteArrayList<String>();
        // A name that means the world when it is asked for first, and the house ever after.
        var probe = new LinkProbe(InetAddress::isLoopbackAddress, host -> {
            lookedUp.add(host);
            return new InetAddress[] {
                lookedUp.size() == 1
                        ? InetAddress.getLoopbackAddress()
                        : InetAddress.getByAddress(new byte[] {10, 0, 0, 1})
            };
        });
        var address = "http://two-faced.example:" + world.getAddress().getPort() + "/headless";

        assertThat(probe.ask(address).isGood()).isTrue();

        assertThat(asked).containsExactly("HEAD /headless", "GET /headless");
        assertThat(hosts).containsOnly("two-faced.example:" + world.getAddress().getPort());
        assertThat(lookedUp).containsExactly("two-faced.example");
        assertThat(probe.ask(address).fault()).isEqualTo("guides.link.inside");
        assertThat(asked).hasSize(2);
    }

    @Test
    void knocksNowhereWhenOneOfTheNumbersOfANameIsWithinTheHouse() {
        var probe = new LinkProbe(PublicAddresses::isPublic, _ -> new InetAddress[] {
            InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 216, 34}), InetAddress.getLoopbackAddress()
        });

        assertThat(probe.ask("https://half-inside.example/").fault()).isEqualTo("guides.link.inside");
    }

    @Test
    void knocksAtNoDoorOfItsOwnNetwork() throws Exception {
        var found = new LinkProbe().ask(address("/good"));

        assertThat(found.fault()).isEqualTo("guides.link.inside");
        assertThat(asked).isEmpty();
        for (var inside : new String[] {
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fd00::1",
            "fe80::1",
            "::ffff:127.0.0.1",
            "198.18.0.1",
            "255.255.255.255"
        }) {
            assertThat(PublicAddresses.isPublic(InetAddress.getByName(inside)))
                    .as(inside)
                    .isFalse();
        }
        assertThat(PublicAddresses.isPublic(InetAddress.getByName("93.184.216.34")))
                .isTrue();
        assertThat(PublicAddresses.isPublic(InetAddress.getByName("2606:2800:220:1::1")))
                .isTrue();
    }

    @Test
    void aLinkIsDeadWhenItFailedTwiceAndIsMendedOnceWhereverItStands() throws Exception {
        var staff = signedIn.asStaff("newsroom");
        var one = story(staff, "See [there](" + address("/gone") + ") and [here](" + address("/good") + ").");
        var two = story(staff, "Or [there](" + address("/gone") + ").");
        staff.post(
                "/en/newsroom/boxes",
                Map.of("code", "links", "version", "0", "words-en", "[Box](" + address("/gone") + ")"));

        check();
        assertThat(table.find(address("/gone")).orElseThrow().isDead()).isFalse();
        check();

        assertThat(table.find(address("/gone")).orElseThrow().isDead()).isTrue();
        assertThat(table.find(address("/good"))).isEmpty();
        var list = Jsoup.parse(staff.get("/en/newsroom/links").body());
        var card = list.select("main .card:has(input[value=" + address("/gone") + "])");
        assertThat(card.select("li a").eachAttr("href"))
                .contains("/en/newsroom/items/" + one, "/en/newsroom/items/" + two, "/en/newsroom/boxes/links");

        staff.post("/en/newsroom/links", Map.of("from", address("/gone"), "to", address("/good")));

        assertThat(staff.get("/en/stories/" + one).body())
                .doesNotContain("/gone")
                .contains(address("/good"));
        assertThat(staff.get("/en/stories/" + two).body()).doesNotContain("/gone");
        assertThat(boxes.words("links").orElseThrow().texts().values()).noneMatch(text -> text.contains("/gone"));
        check();
        assertThat(table.find(address("/gone"))).isEmpty();
    }

    @Test
    void whereNobodyInTheWorldAnswersNothingIsHeldAgainstAnybody() throws Exception {
        story(signedIn.asStaff("newsroom"), "See [there](" + address("/nobody-answers") + ").");
        world.stop(0);

        check();
        check();

        assertThat(table.find(address("/nobody-answers"))).isEmpty();
    }

    @Test
    void onlyTheNewsroomSeesAndMendsTheList() {
        assertThat(signedIn.asReader().get("/en/newsroom/links").statusCode()).isEqualTo(403);
        assertThat(signedIn.asStaff("library")
                        .post("/en/newsroom/links", Map.of("from", "https://a.example/", "to", "https://b.example/"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn.asStaff("newsroom")
                        .post("/en/newsroom/links", Map.of("from", "https://a.example/", "to", "javascript:alert(1)"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aGuideSaysWhoseItIsAndWhenSomebodyLookedAtIt() {
        var staff = signedIn.asStaff("newsroom");
        var guide = item(staff, "guide", "All about maps");
        assertThat(Jsoup.parse(staff.get("/en/guides").body())
                        .select(".card:contains(All about maps) .chip")
                        .eachText())
                .contains("To be looked at");

        staff.post("/en/newsroom/guides/" + guide + "/reviewed", Map.of("owner", "Map room", "months", "6"));

        var card = Jsoup.parse(signedIn.asNobody().get("/en/guides").body()).select(".card:contains(All about maps)");
        assertThat(card.text()).contains("Map room");
        assertThat(Jsoup.parse(staff.get("/en/guides").body())
                        .select(".card:contains(All about maps) .chip")
                        .eachText())
                .doesNotContain("To be looked at");
    }

    private void check() throws InterruptedException {
        new CheckingLinks(items, boxes, table, probe(), jobs, Clock.systemUTC()).work(new Quiet());
    }

    private LinkProbe probe() {
        return new LinkProbe(InetAddress::isLoopbackAddress, InetAddress::getAllByName);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + world.getAddress().getPort() + path;
    }

    private static String story(SignedIn.Browser staff, String text) {
        return item(staff, "story", text);
    }

    private static String item(SignedIn.Browser staff, String type, String text) {
        staff.post(
                "/en/channels/new",
                Map.of("code", "linked", "name-en", "Linked", "languages", "en", "readers", "anybody", "front", "5"));
        var fields = new HashMap<>(Map.of("type", type, "language", "en", "b0-kind", "text", "b0-text", text));
        fields.put("title", text.startsWith("All") ? text : "Links");
        var begun = staff.post("/en/newsroom/items/new", fields);
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "linked"));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        return item;
    }

    /// Work that nobody watches.
    private static final class Quiet implements Work {
        @Override
        public JobId id() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of();
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
    }
}
