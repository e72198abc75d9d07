package org.hexapla.occasions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.capacity.LedgerCheck;
import org.hexapla.occasions.capacity.WaitingLine;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/// Visits as visitors and staff meet them: through pages alone.
@HexaplaTest
@Timeout(180)
class VisitsTests {

    private static final AtomicInteger TOURS = new AtomicInteger();

    @Autowired
    SignedIn signedIn;

    @Autowired
    LedgerCheck check;

    @Autowired
    Bookings bookings;

    @Autowired
    Keys keys;

    @Autowired
    WaitingLine line;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Passes passes;

    @Test
    void booksPaysAtTheDoorMovesAndGivesBack() {
        var tour = tour(20, "en");
        var visitor = signedIn.asNobody();
        assertThat(visitor.get("/en/visits").body()).contains("/en/visits/geneva");
        assertThat(visitor.get("/en/visits/geneva").body()).contains("/en/visits/geneva/" + tour);
        var slots = slots(visitor, tour);

        var booked = book(visitor, "en", slots.getFirst(), 3, Map.of("people-child", "1", "country", "KE"));
        assertThat(booked.statusCode()).isEqualTo(303);
        var page = booked.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.get(page).body())
                .contains("CHF\u00A053.00")
                .contains(Messages.text(Language.EN, "visits.booking.confirmed"));
        var pdf = visitor.bytes(page + "/tickets.pdf");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        assertThat(visitor.get(page + "/cancellation").statusCode()).isIn(404, 405);
        assertThat(booking(page).state()).isEqualTo(Booking.State.CONFIRMED);

        visitor.post(page + "/time", Map.of("slot", Long.toString(slots.get(1))));
        assertThat(booking(page).slot()).isEqualTo(slots.get(1));
        visitor.post(page + "/cancellation", Map.of());
        assertThat(booking(page).state()).isEqualTo(Booking.State.CANCELLED);
        assertThat(bookings.tickets(booking(page).id())).allMatch(Ticket::isVoid);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aFormThatIsSentTwiceIsOneBooking() throws Exception {
        var tour = tour(20, "en");
        var visitor = signedIn.asNobody();
        var slot = slots(visitor, tour).getFirst();
        var form = first(visitor.get("/en/visits/slots/" + slot).body(), "name=\"form\" value=\"([^\"]+)\"");
        var same = Map.of("form", form, "mail", "twice@example.org");

        try (var fingers = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> sending = Collections.nCopies(4, () -> location(book(visitor, "en", slot, 2, same)));
            var pages = new TreeSet<String>();
            for (var sent : fingers.invokeAll(sending)) {
                pages.add(sent.get());
            }
            assertThat(pages).singleElement().asString().contains("/visits/bookings/");
        }
        assertThat(location(book(visitor, "en", slot, 1, same)))
                .isNotEqualTo(location(book(visitor, "en", slot, 2, same)));
        assertThat(bookings.of(slot)).hasSize(2);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void opensABookingToItsSignedAddressOnly() {
        var tour = tour(20, "en");
        var visitor = signedIn.asNobody();
        var page = book(visitor, "en", slots(visitor, tour).getFirst(), 1, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();

        var another = page.replaceFirst("booking:(\\d+)", "booking:1$1");
        assertThat(visitor.get(another).statusCode()).isEqualTo(404);
        assertThat(visitor.post(another + "/cancellation", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsThoseWhoComeTooLateInTheirLanguage() throws Exception {
        var tour = tour(20, "en");
        var slot = slots(signedIn.asNobody(), tour).getFirst();
        var buyers = new ArrayList<Callable<HttpResponse<String>>>();
        for (var number = 0; number < 40; number++) {
            var language = Language.OFFICIAL.get(number % 6).tag();
            var browser = signedIn.asNobody();
            buyers.add(() -> book(browser, language, slot, 1, Map.of()));
        }
        var full = new ArrayList<String>();
        var sold = 0;
        try (var crowd = Executors.newFixedThreadPool(40)) {
            for (var answer : crowd.invokeAll(buyers)) {
                var told = answer.get();
                assertThat(told.statusCode()).isIn(303, 409);
                if (told.statusCode() == 303) {
                    sold++;
                } else {
                    full.add(told.body());
                }
            }
        }
        assertThat(sold).isEqualTo(20);
        assertThat(full).hasSize(20).allSatisfy(page -> {
            var at = page.indexOf("<html lang=\"") + 12;
            var language = new Language(page.substring(at, at + 2));
            assertThat(page).contains(Messages.text(language, "visits.full"));
            assertThat(page).contains(Messages.text(language, "visits.full.wait"));
        });
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void offersFreedPlacesToThoseWhoWait() {
        var tour = tour(2, "en");
        var visitor = signedIn.asNobody();
        var slot = slots(visitor, tour).getFirst();
        var first = book(visitor, "en", slot, 2, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(book(visitor, "en", slot, 1, Map.of()).statusCode()).isEqualTo(409);
        var waiting = book(visitor, "en", slot, 1, Map.of("then", "wait"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(booking(waiting).state()).isEqualTo(Booking.State.WAITING);

        visitor.post(first + "/cancellation", Map.of());

        TestStation.await(() -> booking(waiting).state() == Booking.State.HELD);
        var told = location(visitor.post(waiting + "/payment", Map.of("way", "card")));
        assertThat(visitor.get(told).body()).contains(Messages.text(Language.EN, "visits.told.no-way"));
        assertThat(booking(waiting).state()).isEqualTo(Booking.State.HELD);
        visitor.post(waiting + "/payment", Map.of("way", "at-the-door"));
        assertThat(booking(waiting).state()).isEqualTo(Booking.State.CONFIRMED);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void offersNothingOfATimeThatIsCalledOff() {
        var tour = tour(2, "en");
        var visitor = signedIn.asNobody();
        var slot = slots(visitor, tour).getFirst();
        var first = location(book(visitor, "en", slot, 2, Map.of()));
        var waiting = location(book(visitor, "en", slot, 1, Map.of("then", "wait")));

        signedIn.asStaff("occasions").post("/en/occasions/visits/slots/" + slot + "/end", Map.of());

        assertThat(booking(first).state()).isEqualTo(Booking.State.CANCELLED);
        assertThat(booking(waiting).state()).isEqualTo(Booking.State.CANCELLED);
        var turn = line.find(booking(waiting).waiting().orElseThrow()).orElseThrow();
        assertThat(turn.state()).isEqualTo(WaitingLine.State.LEFT);
        assertThat(turn.claim()).isEmpty();
        assertThat(book(visitor, "en", slot, 1, Map.of()).statusCode()).isEqualTo(404);
        assertThat(book(visitor, "en", slot, 1, Map.of("then", "wait")).statusCode())
                .isEqualTo(404);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void leadsAPayerBackToTheirBookingAndForgetsThemInTime() {
        var tour = tour(20, "en");
        var visitor = signedIn.asNobody();
        var page = location(book(visitor, "en", slots(visitor, tour).getFirst(), 1, Map.of()));
        assertThat(location(visitor.get(page + "/return"))).isEqualTo(page);

        transaction.executeWithoutResult(status -> {
            var now = Instant.now();
            bookings.forget(now);
            assertThat(booking(page).guest().name()).isEqualTo("Ada");
            bookings.forget(now.plus(Duration.ofDays(200)));
            assertThat(booking(page).guest().name() + booking(page).guest().mail())
                    .isEmpty();
            assertThat(booking(page).many()).isEqualTo(1);
            status.setRollbackOnly();
        });
    }

    @Test
    void sellsNothingThatNobodyCanLead() {
        var tour = tour(20, "xh");
        var visitor = signedIn.asNobody();
        var staff = signedIn.asStaff("occasions");
        var slot = slots(visitor, tour).getFirst();

        var answer = book(visitor, "fr", slot, 1, Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(Messages.text(Language.FR, "visits.mistake.not-led"));

        staff.post("/en/occasions/visits/guides/geneva", Map.of("name", "Nomsa Dlamini", "languages", "xh"));
        assertThat(book(visitor, "fr", slot, 1, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void letsOnePersonInOnOneTicketAtTwoDoors() {
        var tour = tour(20, "en");
        var visitor = signedIn.asNobody();
        var staff = signedIn.asStaff("occasions");
        var slot = slots(visitor, tour).getFirst();
        var page = book(visitor, "en", slot, 1, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var ticket = bookings.tickets(booking(page).id()).getFirst();
        var door = "/en/occasions/visits/slots/" + slot;

        assertThat(location(staff.post(door + "/doors", Map.of("pass", passes.sign(ticket.ref()), "door", "North"))))
                .contains("said=in&");
        assertThat(location(staff.post(door + "/doors", Map.of("pass", Long.toString(ticket.id()), "door", "South"))))
                .contains("said=again&");
        assertThat(location(staff.post(door + "/doors", Map.of("pass", "HX1.occasions.ticket:1.abc"))))
                .contains("said=unknown&");
        assertThat(staff.get(door + "/doors?said=in").body()).contains("<strong id=\"inside\">1</strong>");
        assertThat(staff.get(door + "?told=none").statusCode()).isEqualTo(200);
        assertThat(staff.get("/en/occasions/visits/board/geneva").statusCode()).isEqualTo(200);
        assertThat(visitor.get(door).statusCode()).isIn(303, 403);
        staff.post(door + "/capacity", Map.of("capacity", "0"));
        assertThat(book(visitor, "en", slot, 1, Map.of()).statusCode()).isEqualTo(409);
        staff.post(door + "/end", Map.of());
        assertThat(booking(page).state()).isEqualTo(Booking.State.CANCELLED);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void showsTheDeskAndTheStatistics() {
        var staff = signedIn.asStaff("occasions");
        for (var path : List.of(
                "/en/occasions/visits",
                "/ar/occasions/visits/tours/new?station=vienna",
                "/zh/occasions/visits/guides/vienna",
                "/ru/occasions/visits/statistics/vienna")) {
            assertThat(staff.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(staff.post(
                                "/en/occasions/visits/statistics/vienna",
                                Map.of("day", "2031-01-06", "kind", "protocol", "people-staff", "4", "country", "GH"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.get("/en/occasions/visits/statistics/vienna?first=2031-01-01&last=2031-12-31")
                        .body())
                .contains(Messages.text(Language.EN, "visits.kind.protocol"));
    }

    /// A tour of Geneva in a language, twice a day on the working days of two weeks, and somebody who leads it in
    /// English.
    private String tour(int capacity, String language) {
        var staff = signedIn.asStaff("occasions");
        var code = "tour-" + TOURS.incrementAndGet() + "-" + System.nanoTime() % 100_000;
        var fields = new TreeMap<>(Map.of(
                "code", code,
                "station", "geneva",
                "mode", "in-person",
                "title-en", "The hall of the treaties",
                "title-fr", "La salle des traités",
                "languages", language,
                "minutes", "60",
                "capacity", Integer.toString(capacity),
                "guided", "on",
                "offered", "on"));
        fields.put("price-adult", "15");
        fields.put("price-child", "8");
        assertThat(staff.post("/en/occasions/visits/tours/new", fields).statusCode())
                .isEqualTo(303);
        if (language.equals("en")) {
            staff.post("/en/occasions/visits/guides/geneva", Map.of("name", "Guide of " + code, "languages", "en"));
        }
        var today = LocalDate.now(java.time.ZoneOffset.UTC);
        var series = staff.post(
                "/en/occasions/visits/tours/" + code + "/series",
                Map.of(
                        "first",
                        today.plusDays(3).toString(),
                        "last",
                        today.plusDays(16).toString(),
                        "day",
                        "2",
                        "times",
                        "10:00 14:00",
                        "language",
                        language));
        assertThat(series.statusCode()).isEqualTo(200);
        return code;
    }

    /// The times of the first day that is offered.
    private static List<Long> slots(SignedIn.Browser visitor, String tour) {
        var base = "/en/visits/geneva/" + tour;
        var day = first(visitor.get(base).body(), "href=\"(" + base + "/\\d{4}-\\d{2}-\\d{2})\"");
        var found = Pattern.compile("/en/visits/slots/(\\d+)")
                .matcher(visitor.get(day).body())
                .results()
                .map(match -> Long.parseLong(match.group(1)))
                .toList();
        assertThat(found).hasSizeGreaterThanOrEqualTo(2);
        return found;
    }

    private static HttpResponse<String> book(
            SignedIn.Browser browser, String language, long slot, int adults, Map<String, String> more) {
        var fields = new TreeMap<>(Map.of(
                "people-adult", Integer.toString(adults),
                "name", "Ada",
                "mail", "guest" + System.nanoTime() + "@example.org",
                "way", "at-the-door",
                "then", "book"));
        fields.putAll(more);
        return browser.post("/" + language + "/visits/slots/" + slot, fields);
    }

    private Booking booking(String page) {
        return keys.open(page.substring(page.lastIndexOf('/') + 1)).orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String first(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
