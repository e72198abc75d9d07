package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.payments.StandInProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Kills the program while people book and pay: whoever paid has their tickets in the end, once, or their money
/// back; and the ledger adds up.
@Timeout(300)
class KilledSaleTests {

    private static final int TIMES = 3;

    private final AtomicInteger guests = new AtomicInteger();

    @Test
    void losesNoTicketThatWasPaidAndDoublesNone() throws Exception {
        var home = TestFolders.fresh("killed-sale");
        var random = new Random(20261122);
        try (var provider = new StandInProvider()) {
            for (var time = 0; time < TIMES; time++) {
                sellAndKill(home, provider, 1500 + random.nextInt(2500));
            }
            var paid = provider.sessions().stream()
                    .filter(StandInProvider.Session::isPaid)
                    .count();
            assertThat(paid).isPositive();

            var said = MortalProgram.run(
                    SellingUntilKilled.class,
                    line -> line.matches("(waiting|differences) .*"),
                    _ -> false,
                    List.of(home.toString(), provider.address().toString(), "total"));

            assertThat(said).containsExactly("waiting 0", "differences []");
            try (var data = DataFolder.take(home.resolve("data"));
                    var server = TestFolders.start(data.database())) {
                var settled = "select count(*) from payments.payment where state = 'settled'";
                assertThat(EmbeddedPostgresTests.count(server, settled)).isEqualTo(paid);
                assertThat(EmbeddedPostgresTests.count(server, """
                                select count(*) from occasions.booking where state = 'confirmed'
                                """) + EmbeddedPostgresTests.count(server, """
                                select count(*) from payments.refund
                                """))
                        .isEqualTo(paid);
                // One person each: as many tickets as bookings that are firm, and none for any other.
                assertThat(EmbeddedPostgresTests.count(server, """
                                select count(*) from occasions.booking
                                where (state = 'confirmed') <> (1 = (select count(*) from occasions.ticket
                                    where ticket.booking = booking.id and not void))
                                """)).isZero();
            }
        }
    }

    private void sellAndKill(Path home, StandInProvider provider, long length) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SellingUntilKilled.class.getName(),
                        home.toString(),
                        provider.address().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.inputReader();
                var buyers = Executors.newFixedThreadPool(6)) {
            var port = said.lines()
                    .filter(line -> line.startsWith("port "))
                    .findFirst()
                    .orElseThrow()
                    .substring(5);
            var slots = new Buyer(port, provider, guests).slots();
            for (var buyer = 0; buyer < 6; buyer++) {
                buyers.submit((Callable<Void>) () -> new Buyer(port, provider, guests).buyUntilNobodyAnswers(slots));
            }
            Thread.sleep(length);
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
    }

    /// Somebody who books and pays through pages, again and again.
    private static final class Buyer {

        private final String house;
        private final StandInProvider provider;
        private final AtomicInteger guests;
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Buyer(String port, StandInProvider provider, AtomicInteger guests) {
            this.house = "http://127.0.0.1:" + port;
            this.provider = provider;
            this.guests = guests;
        }

        List<String> slots() throws Exception {
            var slots = new ArrayList<String>();
            for (var day : links(get("/en/visits/new-york/ny-classic"), "/en/visits/new-york/ny-classic/[0-9-]{10}")) {
                slots.addAll(links(get(day), "/en/visits/slots/\\d+"));
            }
            assertThat(slots).isNotEmpty();
            return List.copyOf(slots);
        }

        Void buyUntilNobodyAnswers(List<String> slots) throws Exception {
            try {
                for (var time = 0; ; time++) {
                    buy(slots.get(time % slots.size()));
                }
            } catch (IOException e) {
                // The program is dead.
                return null;
            }
        }

        private void buy(String slot) throws Exception {
            var guest = guests.incrementAndGet();
            var token =
                    links(get(slot), "name=\"_csrf\" value=\"[^\"]+").getFirst().substring(20);
            var page = post(
                    slot,
                    Map.of(
                            "_csrf",
                            token,
                            "people-adult",
                            "1",
                            "name",
                            "Guest " + guest,
                            "mail",
                            "guest" + guest + "@example.org",
                            "way",
                            "card",
                            "then",
                            "book"));
            var way = links(page.body(), provider.address() + "/pay/cs_test_\\d+");
            if (!way.isEmpty()) {
                provider.pay(way.getFirst().substring(way.getFirst().lastIndexOf('/') + 1));
                var back = URI.create(page.uri() + "/return");
                client.send(HttpRequest.newBuilder(back).build(), HttpResponse.BodyHandlers.ofString());
            }
        }

        private String get(String path) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(house + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }

        /// Sends a form and goes where it leads.
        private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
            var body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            var sent = client.send(
                    HttpRequest.newBuilder(URI.create(house + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var next = sent.headers().firstValue("Location");
            return next.isEmpty()
                    ? sent
                    : client.send(
                            HttpRequest.newBuilder(URI.create(house + next.get()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        }

        private static List<String> links(String page, String pattern) {
            return Pattern.compile(pattern)
                    .matcher(page)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .flatMap(Stream::of)
                    .distinct()
                    .toList();
        }
    }
}
