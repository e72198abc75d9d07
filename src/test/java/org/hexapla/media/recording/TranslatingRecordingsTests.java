package org.hexapla.media.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.telling.DeskForTests;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class TranslatingRecordingsTests {

    @Autowired
    FilmsForTests films;

    @Autowired
    DescribingRecordings describing;

    @Autowired
    TrackTable tracks;

    @Autowired
    Recordings recordings;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    private DeskForTests desk;

    @BeforeEach
    void somebodyTranslates() {
        desk = new DeskForTests(signedIn.asStaff("translation"));
    }

    @Test
    void subtitlesAreMadeCueByCueAndRunAtTheTimesOfTheirSource() {
        var id = subtitled(601, cue(0, 1500, "<v Amina>Water rises."), cue(2000, 4000, "It sings. It stops."));
        var work = desk.works(id.item(), "fr").getFirst();

        assertThat(desk.page(work + "/bench").select("textarea")).hasSize(4);
        assertThat(desk.deliver(work, List.of("Film 601", "<v Amina>L’eau monte.", "Elle chante.", "Elle s’arrête.")))
                .isEqualTo(303);

        assertThat(tracks.words(id).get(Language.FR))
                .isEqualTo(new WebVtt(
                        "",
                        List.of(
                                cue(0, 1500, "<v Amina>L’eau monte."),
                                cue(2000, 4000, "Elle chante. Elle s’arrête."))));
        assertThat(recordings.find(id).orElseThrow().words().title().in(Language.FR))
                .contains("Film 601");
        assertThat(versions.states(id.item())).containsEntry(Language.FR, VersionState.UP_TO_DATE);
    }

    @Test
    void aBrokenMarkReachesNoReader() {
        var id = subtitled(602, cue(0, 1500, "<i>Water</i> rises."));
        var work = desk.works(id.item(), "es").getFirst();

        assertThat(desk.deliver(work, List.of("Película 602", "<i>El agua sube.")))
                .isEqualTo(400);

        assertThat(tracks.words(id)).doesNotContainKey(Language.ES);
        assertThat(desk.deliver(work, List.of("Película 602", "<i>El agua</i> sube.")))
                .isEqualTo(303);
    }

    @Test
    void otherSubtitlesOutdateTheOthersAndMovedOnesDoNot() {
        var id = subtitled(603, cue(0, 1500, "One."), cue(2000, 4000, "Two."));
        var work = desk.works(id.item(), "ru").getFirst();
        desk.deliver(work, List.of("Фильм 603", "Раз.", "Два."));

        write(id, 1, cue(500, 2000, "One."), cue(2500, 4500, "Two."));
        assertThat(versions.states(id.item())).containsEntry(Language.RU, VersionState.UP_TO_DATE);
        write(id, 2, cue(500, 2000, "One."), cue(2500, 4500, "Three."));
        assertThat(versions.states(id.item())).containsEntry(Language.RU, VersionState.OUTDATED);

        var again = desk.works(id.item(), "ru").getFirst();
        assertThat(again).isNotEqualTo(work);
        assertThat(desk.laid(again)).containsExactly("Фильм 603", "Раз.", "Два.");
    }

    @Test
    void whatWasDividedOtherwiseIsLaidBesideTheCueThatItRunsWith() {
        var source = new WebVtt("", List.of(cue(0, 1000, "A"), cue(1000, 3000, "B"), cue(4000, 5000, "C")));
        var other = new WebVtt(
                "",
                List.of(
                        cue(0, 900, "un"),
                        cue(1100, 2000, "deux"),
                        cue(2000, 2500, "trois"),
                        cue(2500, 3000, "quatre")));

        var laid = RecordingUnits.besides(List.of(), other, source);

        assertThat(laid)
                .extracting(unit -> unit.place() + " " + unit.words())
                .containsExactly("c0 un", "c1 deux\ntrois\nquatre");
        assertThat(RecordingUnits.timed(source, Map.of("c1", "deux")).cues()).containsExactly(cue(1000, 3000, "deux"));
    }

    private RecordingId subtitled(int number, WebVtt.Cue... cues) {
        var id = films.released(number);
        write(id, 0, cues);
        return id;
    }

    private void write(RecordingId id, int seen, WebVtt.Cue... cues) {
        people.asProgram(() -> describing.write(id, Language.EN, seen, new WebVtt("", List.of(cues))));
    }

    private static WebVtt.Cue cue(long start, long end, String text) {
        return new WebVtt.Cue("", start, end, "", text);
    }
}
