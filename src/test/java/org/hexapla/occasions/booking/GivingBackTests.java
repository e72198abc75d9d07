package org.hexapla.occasions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.LedgerCheck;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.occasions.tour.Category;
import org.hexapla.payments.Payment;
import org.hexapla.payments.Payments;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Part of a group does not come.
@HexaplaTest
class GivingBackTests {

    @Autowired
    TestStation fixture;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivingBack givingBack;

    @Autowired
    Bookings bookings;

    @Autowired
    OfferedSlots slots;

    @Autowired
    Cancelling cancelling;

    @Autowired
    Keys keys;

    @Autowired
    Passes passes;

    @Autowired
    Payments payments;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerCheck check;

    @Test
    void returnsPlacesAndMoneyOfThoseWhoDoNotComeOnce() {
        var slot = fixture.times(fixture.station(24), 10, Map.of()).getFirst();
        var page = fixture.booked(slot, 3, Map.of("people-child", "1"));
        pay(page);
        var tickets = bookings.tickets(booking(page).id());
        assertThat(tickets)
                .extracting(ticket -> ticket.amount().amount().intValueExact())
                .containsExactly(15, 15, 15, 8);
        var chosen = List.of(tickets.getFirst().id(), tickets.getLast().id());

        assertThat(post(page + "/tickets", chosen)).endsWith("told=given-back");
        assertThat(post(page + "/tickets", chosen)).endsWith("told=none");

        assertThat(booking(page).people()).isEqualTo(Map.of(Category.ADULT, 2));
        assertThat(booking(page).amount().amount()).isEqualByComparingTo("30");
        assertThat(payment(page).returned().amount()).isEqualByComparingTo("23");
        assertThat(left(slot)).isEqualTo(8);
        var after = bookings.tickets(booking(page).id());
        assertThat(after).extracting(Ticket::isVoid).containsExactly(true, false, false, true);
        assertThat(signedIn.asNobody().get(page).body()).contains("CHF\u00A023.00");
        assertThat(signedIn.asNobody().get(page + "/tickets").statusCode()).isIn(404, 405);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void returnsItOnceHoweverManyAskAtATime() throws Exception {
        var slot = fixture.times(fixture.station(0), 10, Map.of()).getFirst();
        var page = fixture.booked(slot, 4, Map.of());
        pay(page);
        var id = booking(page).id();
        var tickets = bookings.tickets(id);
        var asked = new ArrayList<Callable<GivenBack>>();
        for (var turn = 0; turn < 24; turn++) {
            var one = tickets.get(turn % 3).id();
            asked.add(() -> givingBack.byGuest(id, Set.of(one)));
        }
        var done = 0;
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var answer : crowd.invokeAll(asked)) {
                done += answer.get() instanceof GivenBack.Done ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(3);
        assertThat(payment(page).returned().amount()).isEqualByComparingTo("45");
        assertThat(left(slot)).isEqualTo(9);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void keepsTheMoneyAfterTheHoursOfTheStationButFreesThePlaces() {
        var slot = fixture.times(fixture.station(720), 10, Map.of()).getFirst();
        var page = fixture.booked(slot, 3, Map.of());
        pay(page);
        var tickets = bookings.tickets(booking(page).id());

        assertThat(post(page + "/tickets", List.of(tickets.getFirst().id()))).endsWith("told=given-back");
        assertThat(payment(page).returned().amount()).isZero();
        assertThat(left(slot)).isEqualTo(8);

        // The staff can be kinder.
        var staff = signedIn.asStaff("occasions");
        var door = "/en/occasions/visits/slots/" + slot;
        staff.post(
                door + "/tickets",
                Map.of(
                        "booking",
                        Long.toString(booking(page).id()),
                        "ticket",
                        Long.toString(tickets.get(1).id())));
        assertThat(payment(page).returned().amount()).isEqualByComparingTo("15");
        assertThat(left(slot)).isEqualTo(9);

        cancelling.cancel(booking(page).id(), org.hexapla.occasions.capacity.Reason.CANCELLED);
        assertThat(payment(page).returned().amount()).isEqualByComparingTo("15");
        assertThat(left(slot)).isEqualTo(10);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void givesTheRestBackAndNoMoreWhereTheWholeIsCancelledAfterAPart() {
        var slot = fixture.times(fixture.station(0), 10, Map.of()).getFirst();
        var page = fixture.booked(slot, 2, Map.of());
        pay(page);
        post(
                page + "/tickets",
                List.of(bookings.tickets(booking(page).id()).getFirst().id()));

        signedIn.asNobody().post(page + "/cancellation", Map.of());

        assertThat(payment(page).returned()).isEqualTo(payment(page).amount());
        assertThat(booking(page).state()).isEqualTo(Booking.State.CANCELLED);
        assertThat(left(slot)).isEqualTo(10);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void cancelsABookingOfWhichNobodyComes() {
        var slot = fixture.times(fixture.station(0), 10, Map.of()).getFirst();
        var page = fixture.booked(slot, 2, Map.of());
        pay(page);
        var all = bookings.tickets(booking(page).id()).stream().map(Ticket::id).toList();

        assertThat(post(page + "/tickets", all)).endsWith("told=given-back");

        assertThat(booking(page).state()).isEqualTo(Booking.State.CANCELLED);
        assertThat(payment(page).returned()).isEqualTo(payment(page).amount());
        assertThat(left(slot)).isEqualTo(10);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whoHasNotPaidYetOwesLess() {
        var slot = fixture.times(fixture.station(0), 10, Map.of()).getFirst();
        var page = fixture.booked(slot, 2, Map.of());
        var first = bookings.tickets(booking(page).id()).getFirst().id();

        post(page + "/tickets", List.of(first));

        assertThat(payments.of(booking(page).ref()).stream()
                        .filter(Payment::isOpen)
                        .toList())
                .singleElement()
                .satisfies(open -> assertThat(open.amount().amount()).isEqualByComparingTo("15"));
        assertThat(payments.of(booking(page).ref()))
                .allMatch(payment -> payment.returned().amount().signum() == 0);
    }

    @Test
    void aTicketThatWasGivenBackLetsNobodyInAndAUsedOneIsNotGivenBack() {
        var slot = fixture.times(fixture.station(0), 10, Map.of()).getFirst();
        var page = fixture.booked(slot, 3, Map.of());
        var tickets = bookings.tickets(booking(page).id());
        var staff = signedIn.asStaff("occasions");
        var doors = "/en/occasions/visits/slots/" + slot + "/doors";
        staff.post(doors, Map.of("pass", passes.sign(tickets.getFirst().ref())));

        var all = tickets.stream().map(Ticket::id).limit(2).toList();
        assertThat(givingBack.byStaff(booking(page).id(), new HashSet<>(all))).isInstanceOf(GivenBack.Done.class);

        assertThat(bookings.tickets(booking(page).id()))
                .extracting(Ticket::isVoid)
                .containsExactly(false, true, false);
        var answer = staff.post(doors, Map.of("pass", passes.sign(tickets.get(1).ref())));
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("said=given-back&");
        assertThat(staff.get(doors + "?said=given-back").body())
                .contains(Messages.text(Language.EN, "checkin.outcome.given-back"));
    }

    @Test
    void guestsAreTooLateOnceItHasBegunAndTheStaffIsNot() {
        var slot = fixture.times(fixture.station(0), 10, Map.of()).getFirst();
        var page = fixture.booked(slot, 2, Map.of());
        pay(page);
        var first = bookings.tickets(booking(page).id()).getFirst().id();
        fixture.beganBefore(slot, Duration.ofMinutes(5));

        assertThat(post(page + "/tickets", List.of(first))).endsWith("told=over");
        assertThat(givingBack.byStaff(booking(page).id(), Set.of(first))).isInstanceOf(GivenBack.Done.class);
        assertThat(payment(page).returned().amount()).isEqualByComparingTo(BigDecimal.valueOf(15));
    }

    @Test
    void countsThoseWhoFollowOnLineOnceTheySaySo() {
        var slot = fixture.times(
                        fixture.station(0), 10, Map.of("mode", "online", "link", "https://meet.example.org/hall"))
                .getFirst();
        var page = fixture.booked(slot, 2, Map.of());
        var visitor = signedIn.asNobody();
        assertThat(visitor.get(page).body()).doesNotContain("meet.example.org");
        assertThat(location(visitor.post(page + "/attendance", Map.of()))).endsWith("told=not-now");

        fixture.beganBefore(slot, Duration.ofMinutes(5));
        assertThat(location(visitor.post(page + "/attendance", Map.of()))).endsWith("told=joined");
        visitor.post(page + "/attendance", Map.of());

        assertThat(visitor.get(page).body()).contains("https://meet.example.org/hall");
        assertThat(bookings.tickets(booking(page).id())).allMatch(Ticket::isUsed);
    }

    private void pay(String page) {
        assertThat(payments.receive(booking(page).payment().orElseThrow())).isTrue();
    }

    private Payment payment(String page) {
        return payments.find(booking(page).payment().orElseThrow()).orElseThrow();
    }

    private Booking booking(String page) {
        return keys.open(page.substring(page.lastIndexOf('/') + 1)).orElseThrow();
    }

    private int left(long slot) {
        return ledger.left(slots.known(slot).orElseThrow().slot().places());
    }

    private String post(String path, List<Long> tickets) {
        var numbers = tickets.stream().map(ticket -> Long.toString(ticket)).collect(Collectors.joining(","));
        return location(signedIn.asNobody().post(path, Map.of("ticket", numbers)));
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
