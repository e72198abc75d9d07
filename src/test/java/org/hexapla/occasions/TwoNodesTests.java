package org.hexapla.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hexapla.Hexapla;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.booking.TestStation;
import org.hexapla.occasions.booking.ToursOnSale;
import org.hexapla.occasions.capacity.LedgerCheck;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Two programs serve one house from one database: whichever of them people ask, there is never one more than there
/// is, and whoever comes too late is told so in their language.
@HexaplaTest
@Timeout(240)
class TwoNodesTests {

    private static ConfigurableApplicationContext other;

    @LocalServerPort
    int here;

    @Autowired
    ToursOnSale tours;

    @Autowired
    Gathering gathering;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Passes passes;

    @Autowired
    LedgerCheck check;

    @Autowired
    JdbcClient database;

    @BeforeAll
    static void startTheOther(@Autowired Environment environment) {
        var application = new SpringApplication(Hexapla.class);
        application.setRegisterShutdownHook(false);
        other = application.run(
                "--server.port=0",
                same(environment, "spring.datasource.url"),
                same(environment, "spring.datasource.username"),
                same(environment, "spring.datasource.password"),
                same(environment, "hexapla.archive.root"),
                "--hexapla.search.root="
                        + Path.of(environment.getRequiredProperty("hexapla.search.root"))
                                .resolveSibling("index-of-the-other"));
    }

    private static String same(Environment environment, String key) {
        return "--" + key + "=" + environment.getRequiredProperty(key);
    }

    @AfterAll
    static void stopIt() {
        other.close();
    }

    private int there() {
        return Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /// Every second of them meets the other program.
    private int node(int number) {
        return number % 2 == 0 ? here : there();
    }

    private record Buyer(int number, SignedIn.Browser browser, String token) {

        Language language() {
            return Language.OFFICIAL.get(number / 2 % Language.OFFICIAL.size());
        }

        HttpResponse<String> wants(long slot, String then) {
            return browser.postAsItIs(
                    "/" + language() + "/visits/slots/" + slot,
                    Map.of(
                            "_csrf",
                            token,
                            "people-adult",
                            "1",
                            "name",
                            "Guest " + number,
                            "mail",
                            UUID.randomUUID() + "@example.org",
                            "way",
                            "at-the-door",
                            "then",
                            then));
        }

        Buyer at(int port) {
            return new Buyer(number, browser.at(port), token);
        }
    }

    private List<Buyer> buyers(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    var browser = SignedIn.nobodyAt(node(number));
                    return new Buyer(number, browser, browser.csrfToken());
                })
                .toList();
    }

    @Test
    void fortyBuyersHaveTwentyPlacesAndTwentyAreToldInTheirLanguage() throws Exception {
        var buyers = buyers(40);
        for (var slot : tours.slots(20, 6)) {
            var answers =
                    atOnce(buyers.stream().map(buyer -> asking(buyer, slot)).toList());

            assertThat(answers).extracting(answer -> answer.said().statusCode()).containsOnly(303, 409);
            var sold = answers.stream().filter(Answer::isSold).toList();
            assertThat(sold).hasSize(20);
            // What one program sold, the other shows.
            var one = sold.getFirst();
            assertThat(one.buyer()
                            .browser()
                            .at(node(one.buyer().number() + 1))
                            .get(one.page())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(answers).filteredOn(answer -> !answer.isSold()).allSatisfy(TwoNodesTests::isToldTheirWay);
        }
        assertThat(check.differences()).isEmpty();
    }

    private static void isToldTheirWay(Answer answer) {
        var language = answer.buyer().language();
        var page = Jsoup.parse(answer.said().body());
        assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page.select("main [role=alert]").text())
                .contains(Messages.text(language, "visits.full"), Messages.text(language, "visits.full.wait"));
    }

    @Test
    void sixtyForTenPlacesAreServedInTheOrderOfTheirLine() throws Exception {
        var buyers = buyers(60);
        for (var slot : tours.slots(10, 2)) {
            var answers = atOnce(buyers.stream()
                    .<Callable<Answer>>map(buyer -> () -> {
                        var first = buyer.wants(slot, "book");
                        var last = first.statusCode() == 409
                                ? buyer.at(node(buyer.number() + 1)).wants(slot, "wait")
                                : first;
                        return new Answer(buyer, last);
                    })
                    .toList());
            assertThat(answers).allMatch(Answer::isSold);
            assertThat(states(slot)).hasSize(60);
            var sold = answers.stream()
                    .filter(answer -> state(answer).equals("confirmed"))
                    .toList();
            assertThat(sold).hasSize(10);

            atOnce(sold.subList(0, 4).stream()
                    .<Callable<Integer>>map(answer -> () -> answer.buyer()
                            .browser()
                            .postAsItIs(
                                    answer.page() + "/cancellation",
                                    Map.of("_csrf", answer.buyer().token()))
                            .statusCode())
                    .toList());

            TestStation.await(() -> line(slot).stream().filter("held"::equals).count() == 4);
            assertThat(line(slot)).hasSize(50);
            assertThat(line(slot).subList(0, 4)).containsOnly("held");
            assertThat(line(slot).subList(4, 50)).containsOnly("waiting");
        }
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void fortyWhoConfirmForTwentyPlacesAreTwentyWithAPlaceAndTwentyInTheLine() throws Exception {
        var event = gathering.event("open", 20, 1);
        var confirming = new ArrayList<Callable<Integer>>();
        for (var number = 0; number < 40; number++) {
            var token = gathering.asks(event, Gathering.who("Person " + number, mail(), "en", ""));
            var browser = SignedIn.nobodyAt(node(number));
            confirming.add(() -> browser.post("/en/registrations/" + token + "/confirm", Map.of())
                    .statusCode());
        }

        assertThat(atOnce(confirming)).containsOnly(303);

        assertThat(registered(event, "accepted")).isEqualTo(20);
        assertThat(registered(event, "waiting")).isEqualTo(20);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aPassReadAtTwoDoorsAtOnceLetsOnePersonIn() throws Exception {
        var event = gathering.event("open", 10, 1);
        var staff = signedIn.asStaff("occasions");
        var token = staff.csrfToken();
        for (var number = 0; number < 5; number++) {
            var id = gathering.id(gathering.comes(event, "Person " + number, mail()));
            var pass = passes.sign(new ItemRef("occasions.registration", Long.toString(id)));

            var outcomes = atOnce(List.<Callable<String>>of(
                    () -> scan(staff.at(here), token, event, pass), () -> scan(staff.at(there()), token, event, pass)));

            assertThat(outcomes).containsExactlyInAnyOrder("in", "again");
        }
        assertThat(registered(event, "accepted")).isEqualTo(5);
        assertThat(database.sql(
                                "select count(*) from occasions.registration where event = :event and attended is not null")
                        .param("event", event.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private static String scan(SignedIn.Browser staff, String token, EventCode event, String pass) {
        var scan = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "code",
                pass,
                "door",
                "North",
                "way",
                "in",
                "at",
                Instant.now().toString());
        var answer = staff.send(staff.request("/en/occasions/events/" + event + "/doors/scans")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(List.of(scan)))));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared()
                .readTree(answer.body())
                .get("answers")
                .get(0)
                .get("outcome")
                .asString();
    }

    private record Answer(Buyer buyer, HttpResponse<String> said) {

        boolean isSold() {
            return said.statusCode() == 303;
        }

        String page() {
            return said.headers().firstValue("Location").orElseThrow();
        }
    }

    private static Callable<Answer> asking(Buyer buyer, long slot) {
        return () -> new Answer(buyer, buyer.wants(slot, "book"));
    }

    private String state(Answer answer) {
        return tours.state(answer.page());
    }

    private List<String> states(long slot) {
        return database.sql("select state from occasions.booking where slot = :slot")
                .param("slot", slot)
                .query((row, _) -> row.getString("state"))
                .list();
    }

    /// How those stand who stood in line, the first first.
    private List<String> line(long slot) {
        return database.sql(
                        "select state from occasions.booking where slot = :slot and waiting is not null order by waiting")
                .param("slot", slot)
                .query((row, _) -> row.getString("state"))
                .list();
    }

    private int registered(EventCode event, String state) {
        return database.sql("select count(*) from occasions.registration where event = :event and state = :state")
                .param("event", event.value())
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        try (var crowd = Executors.newFixedThreadPool(all.size())) {
            var said = new ArrayList<T>();
            for (var answer : crowd.invokeAll(all)) {
                said.add(answer.get());
            }
            return said;
        }
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.org";
    }
}
