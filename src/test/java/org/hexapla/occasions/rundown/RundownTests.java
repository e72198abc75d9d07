package org.hexapla.occasions.rundown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class RundownTests {

    private static final Instant TEN = Instant.parse("2035-07-04T07:00:00Z");

    @Autowired
    Gathering gathering;

    @Autowired
    Rundowns rundowns;

    @Autowired
    SignedIn signedIn;

    @Test
    void whatComesAfterAPartThatTakesLongerMovesAlong() {
        var show = new RunOfShow(TEN, List.of(cue(1, 10, null), cue(2, 5, null), cue(3, 20, null)));
        assertThat(show.lines()).extracting(RunOfShow.Line::at).containsExactly(TEN, at(10), at(15));

        var late = new RunOfShow(TEN, List.of(cue(1, 12, null), cue(2, 5, at(20)), cue(3, 20, null)));
        assertThat(late.lines()).extracting(RunOfShow.Line::at).containsExactly(TEN, at(20), at(25));
        assertThat(late.ends()).isEqualTo(at(45));
        assertThat(late.over(at(40))).isEqualTo(5);
        assertThat(late.over(at(50))).isZero();
    }

    @Test
    void theStaffWritesItMovesItAndPrintsIt() {
        var event = gathering.event("open", 0, 1);
        var staff = signedIn.asStaff("occasions");
        var desk = "/en/occasions/events/" + event + "/rundown";
        staff.post(desk + "/cues", Map.of("minutes", "10", "what", "Doors", "languages", "en ase"));
        staff.post(desk + "/cues", Map.of("minutes", "5", "what", "Welcome", "who", "Wanja", "sign", "Light up"));
        staff.post(desk + "/start", Map.of("starts", "2035-07-04T09:45"));
        assertThat(staff.get(desk).body()).contains("09:45", "09:55", "10:00", "Light up");

        var show = rundowns.find(event).orElseThrow();
        staff.post(desk + "/cues/" + show.cues().getFirst().id() + "/longer", Map.of());
        assertThat(staff.get(desk).body()).contains("09:56");
        staff.post(desk + "/cues/" + show.cues().getLast().id() + "/up", Map.of());
        assertThat(rundowns.find(event).orElseThrow().cues())
                .extracting(cue -> cue.part().what())
                .containsExactly("Welcome", "Doors");
        assertThat(new String(staff.bytes("/ar" + desk.substring(3) + "/show.pdf"), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        staff.post(desk + "/cues/" + show.cues().getFirst().id() + "/remove", Map.of());
        assertThat(rundowns.find(event).orElseThrow().cues()).hasSize(1);
        assertThat(signedIn.asReader().get(desk).statusCode()).isEqualTo(403);
        assertThat(signedIn.asReader().post(desk + "/programme", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private static Instant at(int minutes) {
        return TEN.plusSeconds(60L * minutes);
    }

    private static Cue cue(long id, int minutes, @Nullable Instant begun) {
        return new Cue(id, new Cue.Part(minutes, "Part " + id, "", "", List.of(Language.EN)), begun);
    }
}
