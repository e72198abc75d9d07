package org.hexapla.forms.doorkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.forms.Door;
import org.hexapla.forms.Doorkeeper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class DoorkeeperTests {

    private static final String PURPOSE = "tests";

    @Autowired
    DoorTable table;

    private final String visitor = UUID.randomUUID().toString();
    private final Hours clock = new Hours();

    /// A clock in the test's hand.
    private static final class Hours extends Clock {

        private Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void wait(int seconds) {
            now = now.plusSeconds(seconds);
        }
    }

    private Doorkeeper keeper() {
        return new PatientDoorkeeper(table, clock);
    }

    private Doorkeeper.Passage pass(Map<String, String> fields) {
        return keeper().pass(PURPOSE, visitor, fields);
    }

    private static String worked(Door door) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var number = 0; ; number++) {
                var hash = sha.digest((door.word() + ":" + number).getBytes(StandardCharsets.UTF_8));
                var first =
                        ((hash[0] & 0xff) << 24) | ((hash[1] & 0xff) << 16) | ((hash[2] & 0xff) << 8) | hash[3] & 0xff;
                if (Integer.numberOfLeadingZeros(first) >= door.bits()) {
                    return Integer.toString(number);
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void letsThroughABrowserThatDidItsWorkOnce() {
        var door = keeper().door(PURPOSE, visitor);
        var fields = Map.of("door", door.word(), "door-work", worked(door));

        assertThat(pass(fields)).isInstanceOf(Doorkeeper.Passage.Through.class);
        assertThat(pass(fields)).as("the same door again").isInstanceOf(Doorkeeper.Passage.Wait.class);
    }

    @Test
    void letsThroughAPersonWithoutScriptsWhoTookTheirTime() {
        var door = keeper().door(PURPOSE, visitor);

        var asked = pass(Map.of("door", door.word()));
        assertThat(asked).isInstanceOfSatisfying(Doorkeeper.Passage.Wait.class, wait -> {
            assertThat(wait.door().seconds()).isBetween(1, 10);
            clock.wait(wait.door().seconds());
            assertThat(pass(Map.of("door", wait.door().word()))).isInstanceOf(Doorkeeper.Passage.Through.class);
        });
    }

    @Test
    void asksWhoFillsInWhatNobodySeesToWaitLonger() {
        var door = keeper().door(PURPOSE, visitor);
        clock.wait(60);

        assertThat(pass(Map.of("door", door.word(), "door-work", worked(door), "door-site", "https://buy.example")))
                .isInstanceOfSatisfying(
                        Doorkeeper.Passage.Wait.class,
                        wait -> assertThat(wait.door().seconds()).isGreaterThan(10));
    }

    @Test
    void takesNoDoorOfAnotherFormAnotherDayOrNobodysMaking() {
        var door = keeper().door(PURPOSE, visitor);
        clock.wait(60);

        assertThat(keeper().pass("others", visitor, Map.of("door", door.word())))
                .isInstanceOf(Doorkeeper.Passage.Wait.class);
        assertThat(pass(Map.of("door", door.word().replaceFirst("^1", "0"))))
                .isInstanceOf(Doorkeeper.Passage.Wait.class);
        assertThat(pass(Map.of())).isInstanceOf(Doorkeeper.Passage.Wait.class);
        clock.wait((int) Duration.ofHours(25).toSeconds());
        assertThat(pass(Map.of("door", door.word()))).isInstanceOf(Doorkeeper.Passage.Wait.class);
    }

    @Test
    void growsSlowerWithEachFormFromOnePlaceAndNeverCloses() {
        var bits = keeper().door(PURPOSE, visitor).bits();
        for (var i = 0; i < 90; i++) {
            var door = keeper().door(PURPOSE, visitor);
            clock.wait(200);
            assertThat(pass(Map.of("door", door.word()))).isInstanceOf(Doorkeeper.Passage.Through.class);
            clock.wait(-200);
        }

        assertThat(keeper().door(PURPOSE, visitor).bits()).isGreaterThan(bits).isLessThan(bits + 6);
        assertThat(keeper().door(PURPOSE, UUID.randomUUID().toString()).bits())
                .as("nobody else waits for it")
                .isEqualTo(bits);
    }
}
