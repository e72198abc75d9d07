package org.hexapla.occasions.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.occasions.headcount.Headcounts;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@HexaplaTest
class ForgettingPeopleTests {

    @Autowired
    Gathering gathering;

    @Autowired
    Registrations registrations;

    @Autowired
    Inviting inviting;

    @Autowired
    Quotas quotas;

    @Autowired
    Headcounts headcounts;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    @Test
    void whatIsCountedStaysWhenNamesAreErased() {
        var event = gathering.event("open", 10, 1);
        var token = gathering.comes(event, "Ada", Gathering.mail());

        registrations.forget(clock.instant(), clock.instant().plus(Duration.ofDays(20_000)));

        var kept = registrations.find(gathering.id(token)).orElseThrow();
        assertThat(kept.who().name() + kept.who().mail()).isEmpty();
        assertThat(headcounts.of(event).accepted()).isEqualTo(1);
    }

    @Test
    void whoWasInvitedAndWhoAgreedIsForgottenAfterTheEvent() {
        var event = gathering.event("approved", 10, 1);
        var guest = Gathering.mail();
        gathering.quota(event, "Bees");
        signedIn.asStaff("occasions")
                .post(
                        "/en/occasions/events/" + event + "/people/invitations",
                        Map.of("circle", "Friends", "lines", guest + ", Ada\n" + Gathering.mail() + ", Ben"));
        assertThat(inviting.counts(event)).containsEntry("Friends", 2L);
        var later = clock.instant().plus(Duration.ofDays(20_000));

        transaction.executeWithoutResult(status -> {
            inviting.forget(later);
            quotas.forget(later);
            assertThat(gathering.known(event)).isEmpty();
            assertThat(inviting.counts(event)).containsEntry("Friends", 2L);
            assertThat(quotas.of(event)).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(gathering.known(event)).contains(guest, "Ada", "focal@example.org");
    }
}
