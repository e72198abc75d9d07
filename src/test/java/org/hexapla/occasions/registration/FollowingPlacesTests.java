package org.hexapla.occasions.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.occasions.capacity.ClaimExpired;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.capacity.PlacesOffered;
import org.hexapla.occasions.capacity.WaitingId;
import org.hexapla.occasions.event.Events;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

@HexaplaTest
class FollowingPlacesTests {

    @Autowired
    Gathering gathering;

    @Autowired
    Registrations registrations;

    @Autowired
    FollowingPlaces following;

    @Autowired
    EventPlaces places;

    @Autowired
    Events events;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Clock clock;

    @Test
    void whoHasAPlaceIsToldThatTheEventIsMovedOrCalledOff() {
        var event = gathering.event("open", 10, 1);
        var mail = Gathering.mail();
        var token = gathering.comes(event, "Ada", mail);
        var staff = signedIn.asStaff("occasions");

        staff.post("/en/occasions/events/" + event + "/state", Map.of("version", "2", "state", "cancelled"));

        gathering.becomes(token, Registration.State.CANCELLED);
        assertThat(gathering.letters(mail).getFirst()).contains("Cancelled: Lanterns");
    }

    @Test
    void whoWaitsForWhatIsCalledOffIsOfferedNothing() {
        var event = gathering.event("open", 1, 1);
        var first = gathering.comes(event, "First", Gathering.mail());
        var mail = Gathering.mail();
        var second = gathering.comes(event, "Second", mail);

        signedIn.asStaff("occasions")
                .post("/en/occasions/events/" + event + "/state", Map.of("version", "2", "state", "cancelled"));

        gathering.becomes(first, Registration.State.CANCELLED);
        gathering.becomes(second, Registration.State.CANCELLED);
        assertThat(gathering.letters(mail)).noneMatch(letter -> letter.contains("is kept for you until"));
        assertThat(gathering.offers(event)).isZero();
    }

    @Test
    void anOfferThatWasOverBeforeItWasToldOfIsOver() {
        var event = gathering.event("open", 1, 1);
        gathering.comes(event, "First", Gathering.mail());
        var second = gathering.comes(event, "Second", Gathering.mail());
        var item = registrations.find(gathering.id(second)).orElseThrow().item();

        FollowingPlaces atOnce = AopTestUtils.getTargetObject(following);
        atOnce.lapse(new ClaimExpired(new ClaimId(1), item));
        atOnce.offer(new PlacesOffered(new WaitingId(1), item, new ClaimId(1), clock.instant()));

        assertThat(gathering.state(second)).isEqualTo(Registration.State.LAPSED);
    }

    @Test
    void lookingAtTheFormOpensNoPlaces() {
        var event = gathering.event("open", 7, 1);

        assertThat(signedIn.asNobody().get("/en/events/" + event + "/register").statusCode())
                .isEqualTo(200);

        assertThat(places.left(events.open(event))).isEqualTo(7);
        assertThat(gathering.hasPlacesOpened(event)).isFalse();
    }
}
