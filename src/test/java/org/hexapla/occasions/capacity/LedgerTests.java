package org.hexapla.occasions.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class LedgerTests {

    private static final AtomicInteger HOLDERS = new AtomicInteger();
    private static final Duration HOLD = Duration.ofMinutes(15);
    private static final Instant TEN = Instant.parse("2031-05-05T10:00:00Z");

    @Autowired
    Ledger ledger;

    @Autowired
    WaitingLine line;

    @Autowired
    LedgerCheck check;

    @Autowired
    JdbcClient database;

    @Test
    void givesWhatIsLeftAndSaysHowMuchThatIs() {
        var places = ledger.open(3);
        held(places, 2);

        assertThat(ledger.left(places)).isEqualTo(1);
        assertThat(claim(places, 2)).isEqualTo(new Claimed.Full(places, 1));
        assertThat(claim(places, 1)).isInstanceOf(Claimed.Held.class);
        assertThat(ledger.left(places)).isZero();
    }

    @Test
    void takesAllOrNothing() {
        var places = ledger.open(5);
        var guide = ledger.openCalendar(ResourceKind.GUIDE);
        var room = ledger.openCalendar(ResourceKind.ROOM);
        assertThat(ledger.claim(holder(), HOLD, List.of(hour(room, TEN)))).isInstanceOf(Claimed.Held.class);

        var wanted = List.of(new Claim.Places(places, 4), hour(guide, TEN), hour(room, TEN.plusSeconds(1800)));

        assertThat(ledger.claim(holder(), HOLD, wanted)).isEqualTo(new Claimed.Busy(room, TEN, TEN.plusSeconds(3600)));
        assertThat(ledger.left(places)).isEqualTo(5);
        assertThat(ledger.free(List.of(guide, room), TEN, TEN.plusSeconds(60))).containsExactly(guide);
    }

    @Test
    void letsOneTourEndWhenTheNextBegins() {
        var guide = ledger.openCalendar(ResourceKind.GUIDE);

        assertThat(ledger.claim(holder(), HOLD, List.of(hour(guide, TEN)))).isInstanceOf(Claimed.Held.class);
        assertThat(ledger.claim(holder(), HOLD, List.of(hour(guide, TEN.plusSeconds(3600)))))
                .isInstanceOf(Claimed.Held.class);
        assertThat(ledger.calendar(guide, TEN, TEN.plusSeconds(7200))).hasSize(2);
    }

    @Test
    void givesBackWhatWasNotConfirmedInTimeToWhoeverAsks() {
        var places = ledger.open(2);
        var late = ledger.claim(holder(), Duration.ofMillis(-1), List.of(new Claim.Places(places, 2)));

        assertThat(ledger.left(places)).isEqualTo(2);
        held(places, 2);

        assertThat(ledger.confirm(((Claimed.Held) late).claim())).isEqualTo(Confirmed.GONE);
        assertSound();
    }

    @Test
    void keepsThePlaceOfWhoeverPaysLateWhileNobodyElseHasIt() {
        var places = ledger.open(2);
        var late = ((Claimed.Held) ledger.claim(holder(), Duration.ofMillis(-1), List.of(new Claim.Places(places, 2))))
                .claim();
        // Somebody else comes, wants more than there is, and has the time of the first looked at.
        assertThat(claim(places, 3)).isInstanceOf(Claimed.Full.class);
        assertThat(ledger.parts(late)).isEmpty();

        assertThat(ledger.confirm(late)).isEqualTo(Confirmed.KEPT);
        assertThat(ledger.confirm(late)).isEqualTo(Confirmed.KEPT);
        assertThat(ledger.left(places)).isZero();
        assertSound();
    }

    @Test
    void keepsNothingThatWasGivenBackOnPurpose() {
        var places = ledger.open(2);
        var claim = held(places, 2);
        ledger.confirm(claim);

        ledger.release(claim, Reason.CANCELLED);
        ledger.release(claim, Reason.CANCELLED);

        assertThat(ledger.left(places)).isEqualTo(2);
        assertThat(ledger.confirm(claim)).isEqualTo(Confirmed.GONE);
    }

    @Test
    void takesNobodysPlaceWhenAGroupGetsSmaller() {
        var places = ledger.open(20);
        var first = held(places, 15);
        ledger.confirm(first);

        ledger.resize(places, 10);

        assertThat(ledger.standing(List.of(places))).containsEntry(places, new Standing(10, 15, 0));
        assertThat(new Standing(10, 15, 0).over()).isEqualTo(5);
        assertThat(claim(places, 1)).isEqualTo(new Claimed.Full(places, 0));
        ledger.release(first, Reason.CANCELLED);
        assertThat(ledger.left(places)).isEqualTo(10);
        assertSound();
    }

    @Test
    void movesInOneGoOrNotAtAll() {
        var morning = ledger.open(4);
        var afternoon = ledger.open(4);
        held(afternoon, 3);
        var claim = held(morning, 3);
        ledger.confirm(claim);

        assertThat(ledger.move(claim, List.of(new Claim.Places(afternoon, 3))))
                .isEqualTo(new Claimed.Full(afternoon, 1));
        assertThat(ledger.left(morning)).isEqualTo(1);
        assertThat(ledger.move(claim, List.of(new Claim.Places(morning, 4)))).isInstanceOf(Claimed.Held.class);
        assertThat(ledger.move(claim, List.of(new Claim.Places(afternoon, 1)))).isInstanceOf(Claimed.Held.class);

        assertThat(ledger.left(morning)).isEqualTo(4);
        assertThat(ledger.left(afternoon)).isZero();
        assertThat(ledger.confirm(claim)).isEqualTo(Confirmed.KEPT);
        assertSound();
    }

    @Test
    void offersWhatIsFreedToTheFirstInTheLineWhomItSuits() {
        var places = ledger.open(4);
        var claim = held(places, 2);
        held(places, 2);
        var large = line.join(places, holder(), 3);
        var small = line.join(places, holder(), 1);
        var next = line.join(places, holder(), 1);
        assertThat(line.find(large).orElseThrow().place()).isEqualTo(1);
        assertThat(line.find(next).orElseThrow().place()).isEqualTo(3);

        ledger.release(claim, Reason.CANCELLED);

        assertThat(state(large)).isEqualTo(WaitingLine.State.WAITING);
        assertThat(state(small)).isEqualTo(WaitingLine.State.OFFERED);
        assertThat(state(next)).isEqualTo(WaitingLine.State.OFFERED);
        assertThat(claim(places, 1)).isEqualTo(new Claimed.Full(places, 0));
        assertThat(line.accept(small)).isEqualTo(Confirmed.KEPT);
        line.leave(next);
        assertThat(state(small)).isEqualTo(WaitingLine.State.SERVED);
        assertThat(state(next)).isEqualTo(WaitingLine.State.LEFT);
        assertThat(ledger.left(places)).isEqualTo(1);
        assertSound();
    }

    @Test
    void offersMoreWhenThereAreMorePlaces() {
        var places = ledger.open(1);
        held(places, 1);
        var waiting = line.join(places, holder(), 2);

        ledger.resize(places, 3);

        assertThat(state(waiting)).isEqualTo(WaitingLine.State.OFFERED);
        assertThat(ledger.left(places)).isZero();
    }

    @Test
    void letsNobodyChangeWhatWasWritten() {
        var places = ledger.open(1);
        held(places, 1);

        assertThatThrownBy(() -> database.sql("update occasions.entry set places = 0 where resource = :id")
                        .param("id", places.value())
                        .update())
                .hasMessageContaining("only ever added");
    }

    @Test
    void findsASumThatWasTamperedWith() {
        var places = ledger.open(7);
        database.sql("update occasions.resource set taken = 1 where id = :id")
                .param("id", places.value())
                .update();
        try {
            assertThat(check.differences())
                    .anySatisfy(difference -> assertThat(difference.number()).isEqualTo(places.value()));
        } finally {
            database.sql("update occasions.resource set taken = 0 where id = :id")
                    .param("id", places.value())
                    .update();
        }
        assertSound();
    }

    private WaitingLine.State state(WaitingId waiting) {
        return line.find(waiting).orElseThrow().state();
    }

    private void assertSound() {
        assertThat(check.differences()).isEmpty();
    }

    private ClaimId held(ResourceId places, int many) {
        return ((Claimed.Held) claim(places, many)).claim();
    }

    private Claimed claim(ResourceId places, int many) {
        return ledger.claim(holder(), HOLD, List.of(new Claim.Places(places, many)));
    }

    private static Claim hour(ResourceId calendar, Instant from) {
        return new Claim.Span(calendar, from, from.plusSeconds(3600));
    }

    private static ItemRef holder() {
        return new ItemRef("occasions.trial", Integer.toString(HOLDERS.incrementAndGet()));
    }
}
