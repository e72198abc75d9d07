package org.hexapla.library.proceedings.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The check-list of meetings, the list of resolutions, supplements and committee reports.
class ListSectionsTests {

    private final SpecimenSnapshot council = SpecimenSnapshot.of("S", "75");
    private final SpecimenSnapshot assembly = SpecimenSnapshot.of("A", "76");

    @ParameterizedTest
    @EnumSource(SectionKind.class)
    void anEmptySessionHasNoLines(SectionKind kind) {
        assertThat(assembly.lines(kind)).isEmpty();
        assertThat(council.lines(kind)).isEmpty();
    }

    @Test
    void meetingsStandByCommitteeSeriesAndYear() {
        meeting("A/C.1/76/PV.2", "G11", "2021-10-04");
        meeting("A/76/PV.60", "G88", "2022-01-12");
        meeting("A/76/PV.10", "G88", "2021-09-23");
        meeting("A/76/PV.9", "G88", "2021-09-22");
        meeting("A/76/PV.9/Corr.1", "G88", "2021-09-22");
        meeting("A/BUR/76/SR.1", "G1A", "2021-09-15");
        meeting("A/C.4/76/SR.1", "G14", "2021-09-30");
        assertThat(assembly.lines(SectionKind.MEETINGS))
                .containsExactly(
                        "PLENARY | A/76/PV.- (2021) | A/76/PV.9 | 9 – 22 Sept. 2021",
                        "PLENARY | A/76/PV.- (2021) | A/76/PV.10 | 10 – 23 Sept. 2021",
                        "PLENARY | A/76/PV.- (2022) | A/76/PV.60 | 60 – 12 Jan. 2022",
                        "GENERAL COMMITTEE | A/BUR/76/SR.- (2021) | A/BUR/76/SR.1 | 1 – 15 Sept. 2021",
                        "FIRST COMMITTEE | A/C.1/76/PV.- (2021) | A/C.1/76/PV.2 | 2 – 4 Oct. 2021",
                        "SPECIAL POLITICAL AND DECOLONIZATION COMMITTEE (FOURTH COMMITTEE) | A/C.4/76/SR.- (2021) | "
                                + "A/C.4/76/SR.1 | 1 – 30 Sept. 2021");
    }

    @Test
    void resumptionsFollowTheirMeeting() {
        for (var symbol : List.of("S/PV.8701", "S/PV.8700 (Resumption 1)", "S/PV.8700")) {
            council.document("191 $a %s $b S/ $c 75 $9 X88\n992 $a 2020-01-09".formatted(symbol));
        }
        assertThat(council.compile(SectionKind.MEETINGS).entries())
                .extracting(entry -> entry.text())
                .containsExactly("8700 – 9 Jan. 2020", "8700 (Resumption 1) – 9 Jan. 2020", "8701 – 9 Jan. 2020");
    }

    @Test
    void aMeetingOfNoKnownCommitteeIsAFault() {
        meeting("A/76/PV.9", "G8X", "2021-09-22");
        assertThat(assembly.compile(SectionKind.MEETINGS).faults())
                .containsExactly(Fault.blocking("no-committee", "G8X", "A/76/PV.9"));
    }

    @Test
    void resolutionsOfTheAssemblyAreListedWithItemVoteMeetingAndDay() {
        assembly.document("""
                191 $a A/RES/76/10 $b A/ $c 76 $9 G99
                245 $a Peace : $b resolution
                991 $a A/76/251 $b 23[a] $d ONE
                991 $a A/76/251 $b 23 $d TWO
                991 $a A/76/251 $b 24 $d THREE
                991 $a A/76/251 $b 25 $d FOUR
                992 $a 2021-12-06
                996 $a Adopted (120-14-45), 47th plenary meeting.
                """);
        assertThat(assembly.lines(SectionKind.RESOLUTIONS))
                .containsExactly("A/RES/76/10 | Peace | 23, 24 | 120-14-45 | A/76/PV.47 | 6 Dec. 21");
    }

    @Test
    void resolutionsOfTheCouncilAreCalledBySubjectAndBrackets() {
        council.document("""
                191 $a S/RES/2500 (2020) $b S/ $c 75 $9 X99
                239 $a Security Council resolution 2500 (2020) [on a mandate]
                991 $a S/75 $d NOT THIS $z N
                991 $a S/75 $d PEACE $z I
                992 $a 2020-11-17
                996 $a Adopted unanimously, 8700th meeting
                """);
        assertThat(council.lines(SectionKind.RESOLUTIONS))
                .containsExactly("S/RES/2500 (2020) | PEACE [On a mandate] | Unanimous | S/PV.8700 | 17 Nov.");
    }

    @ParameterizedTest
    @CsvSource({
        "'Adopted without vote, 64th plenary meeting', without vote",
        "'Adopted unanimously, 8700th meeting', Unanimous",
        "'Adopted (120-14-45), 47th plenary meeting', 120-14-45",
        "'Adopted 13-0-2, 8700th meeting', 13-0-2",
        "'', ''"
    })
    void theVoteIsReadFromItsNote(String note, String vote) {
        assertThat(ResolutionSection.vote(note)).isEqualTo(vote);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 76, A/RES/76/1, 64th plenary, A/76/PV.64",
        "A, 30, A/RES/3400 (XXX), 2401st plenary, A/PV.2401",
        "A, 10emsp, A/RES/ES-10/21, 41st plenary, A/ES-10/PV.41",
        "A, 30sp, A/RES/S-30/1, 2nd plenary, A/S-30/PV.2",
        "S, 75, S/RES/2500 (2020), 8700th meeting, S/PV.8700",
        "E, 2020, E/RES/2020/1, 103rd plenary, E/2020/SR.103"
    })
    void theMeetingIsReadFromTheNote(String organ, String code, String resolution, String note, String meeting) {
        var session = IndexedSession.parse(organ, code).orElseThrow();
        assertThat(ResolutionSection.meeting(resolution, session, note + " meeting"))
                .hasValueSatisfying(symbol -> assertThat(symbol.display()).isEqualTo(meeting));
    }

    @Test
    void conferencesHaveOtherMeetings() {
        var session = IndexedSession.parse("A", "76").orElseThrow();
        assertThat(ResolutionSection.meeting("A/CONF.1/RES/1", session, "5th plenary meeting"))
                .isEmpty();
    }

    @Test
    void gapsAmongSupplementsShow() {
        supplement("A/76/5", "GAOR, 76th sess., Suppl. no. 5");
        supplement("A/76/2", "GAOR, 76th sess., Suppl. no. 2");
        supplement("A/76/5/Add.1", "GAOR, 76th sess., Suppl. no. 5A");
        supplement("A/76/900", "Not official");
        assertThat(assembly.lines(SectionKind.SUPPLEMENTS))
                .containsExactly(
                        "No. 1",
                        "No. 2 | A/76/2 | Report. | 30 p. – (OR no. 2)",
                        "No. 3",
                        "No. 4",
                        "No. 5 | A/76/5 | Report. | 30 p. – (OR no. 5)",
                        "No. 5A | A/76/5/Add.1 | Report. | 30 p. – (OR no. 5A)");
    }

    @Test
    void committeeReportsStandByCommitteeAndSubject() {
        report("A/76/400", "G22", "23", "TRADE");
        report("A/76/300", "G11", "100", "DISARMAMENT");
        report("A/76/401", "G22", "18[a]", "DIVIDED BY THE INDEX");
        report("A/76/402", "G22", "18", "DEBT");
        report("A/76/403", "G01", "18", "NO COMMITTEE");
        assertThat(assembly.lines(SectionKind.COMMITTEE_REPORTS))
                .containsExactly(
                        "FIRST COMMITTEE | A/76/300 | DISARMAMENT (Agenda item 100)",
                        "SECOND COMMITTEE | A/76/402 | DEBT (Agenda item 18)",
                        "SECOND COMMITTEE | A/76/400 | TRADE (Agenda item 23)");
    }

    private void meeting(String symbol, String code, String day) {
        assembly.document("191 $a %s $b A/ $c 76 $9 %s\n992 $a %s".formatted(symbol, code, day));
    }

    private void supplement(String symbol, String designator) {
        assembly.document(
                "191 $a %s $b A/ $c 76\n245 $a Report\n300 $a 30 p.\n495 $a %s".formatted(symbol, designator));
    }

    private void report(String symbol, String code, String item, String subject) {
        assembly.document("089 $b B04\n191 $a %s $b A/ $c 76 $9 %s\n991 $a A/76/251 $b %s $d %s"
                .formatted(symbol, code, item, subject));
    }
}
