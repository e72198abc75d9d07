package org.hexapla.library.eresources.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hexapla.HexaplaTest;
import org.hexapla.library.eresources.EResourceFixture;
import org.hexapla.library.eresources.licences.LicenceFixture;
import org.hexapla.library.eresources.licences.LicenceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@HexaplaTest
class SeatsTests {

    private static final Instant NOON = Instant.parse("2022-01-10T12:00:00Z");

    @Autowired
    Seats seats;

    @Autowired
    EResourceFixture fixture;

    @Autowired
    LicenceFixture licences;

    @Autowired
    TransactionOperations transaction;

    private LicenceId licence;

    @BeforeEach
    void makeALicence() {
        var word = EResourceFixture.word("seats");
        fixture.resource(word);
        licence = licences.add(word, word, Map.of("seats", "2"));
    }

    @Test
    void comesFreeByItselfWhoeverWasKilled() {
        take("a", 2, NOON);
        take("b", 2, NOON.plusSeconds(60));

        assertThat(take("c", 2, NOON.plusSeconds(120))).isEqualTo(new Seats.Seat.NoneFree(NOON.plusSeconds(1800)));
        assertThat(take("c", 2, NOON.plusSeconds(1800))).isInstanceOf(Seats.Seat.Taken.class);
    }

    @Test
    void isNotTakenByWorkThatWasRolledBack() {
        try {
            transaction.executeWithoutResult(_ -> {
                seats.take(licence, 1, "a", NOON, NOON.plusSeconds(1800));
                throw new IllegalStateException("killed before the end");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageContaining("killed");
        }

        assertThat(take("b", 1, NOON)).isInstanceOf(Seats.Seat.Taken.class);
    }

    /// Against a plain list of who sits until when.
    @Test
    void neverHoldsMoreThanThereAreWhateverHappens() {
        var random = new Random(20261122);
        var sitting = new TreeMap<String, Instant>();
        var now = NOON;
        for (var step = 0; step < 400; step++) {
            now = now.plusSeconds(random.nextInt(600));
            var moment = now;
            sitting.values().removeIf(until -> !until.isAfter(moment));
            var person = "p" + random.nextInt(6);
            if (random.nextInt(5) == 0) {
                transaction.executeWithoutResult(_ -> seats.leave(licence, person));
                sitting.remove(person);
            } else {
                var fits = sitting.containsKey(person) || sitting.size() < 2;
                assertThat(take(person, 2, now) instanceof Seats.Seat.Taken).isEqualTo(fits);
                if (fits) {
                    sitting.put(person, now.plus(Duration.ofMinutes(30)));
                }
            }
            assertThat(within(() -> seats.taken(licence, moment)))
                    .isEqualTo(sitting.size())
                    .isLessThanOrEqualTo(2);
        }
    }

    private Seats.Seat take(String person, long number, Instant now) {
        return within(() -> seats.take(licence, number, person, now, now.plus(Duration.ofMinutes(30))));
    }

    private <T> T within(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
