package org.hexapla.library.proceedings.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.SectionKind;
import org.junit.jupiter.api.Test;

class SubjectSectionTests {

    private final SpecimenSnapshot council = SpecimenSnapshot.of("S", "75");
    private final SpecimenSnapshot assembly = SpecimenSnapshot.of("A", "76");

    @Test
    void anEmptySessionHasNoLines() {
        assertThat(subjects(council)).isEmpty();
    }

    @Test
    void aDocumentStandsUnderItsSubjectAndKind() {
        council.document("""
                191 $a S/2020/1 $b S/ $c 75 $9 X01
                245 $a Letter dated 2020/01/02 from the representative of Cuba
                991 $a S/75 $d MIDDLE EAST SITUATION--LEBANON $z I
                """);
        assertThat(subjects(council))
                .containsExactly("MIDDLE EAST SITUATION—LEBANON | General documents | S/2020/1 | "
                        + "Letter dated 2020/01/02 from the representative of Cuba.");
    }

    @Test
    void theOwnSymbolStandsFirstAndOthersInBrackets() {
        council.document("""
                191 $a A/74/10 $b A/ $c 74 $9 G01
                191 $a S/2020/5 $b S/ $c 75 $9 X01
                191 $a E/2020/7 $b E/ $c 2020
                249 $a Report
                991 $a S/75 $d PEACE $z I
                """);
        assertThat(subjects(council))
                .containsExactly("PEACE | General documents | S/2020/5 (A/74/10, E/2020/7) | Report.");
    }

    @Test
    void whatIsNotToBeIndexedOrOfAnotherAgendaIsLeftOut() {
        council.document("""
                191 $a S/2020/1 $b S/ $c 75 $9 X01
                991 $a S/75 $d NOT INDEXED $z N
                991 $a A/75/251 $d ANOTHER AGENDA $z I
                """);
        assertThat(subjects(council)).isEmpty();
    }

    @Test
    void aDocumentOfAnotherSessionIsIndexedWhereItsFieldSaysSo() {
        assembly.document("""
                191 $a A/75/900 $b A/ $c 75 $9 G02
                249 $a Report
                930 $a ITPA76
                991 $a A/76/251 $b 5 $d LENT $m A $s 76 $z I
                991 $a A/75/251 $b 9 $d STAYS $z I
                """);
        assertThat(subjects(assembly))
                .containsExactly("LENT (Agenda item 5) | Documents from previous sessions | A/75/900 | Report.");
    }

    @Test
    void aFieldForAnotherIndexIsLeftToIt() {
        assembly.document("""
                191 $a A/76/1 $b A/ $c 76 $9 G01
                249 $a Report
                991 $a A/77/251 $d NEXT $m A $s 77 $z I
                991 $a A/76/251 $d NOW $z I
                """);
        assertThat(subjects(assembly)).containsExactly("NOW | General documents | A/76/1 | Report.");
    }

    @Test
    void headsOfTheAssemblyNameTheItemWithoutItsDivision() {
        assembly.document("""
                191 $a A/76/1 $b A/ $c 76 $9 G01
                249 $a Note
                991 $a A/76/251 $b 23[a] $d DEVELOPMENT $z I
                """);
        assertThat(subjects(assembly))
                .containsExactly("DEVELOPMENT (Agenda item 23) | General documents | A/76/1 | Note.");
    }

    @Test
    void theCodeOfTheFieldGoesBeforeThatOfTheSymbol() {
        assembly.document("""
                191 $a A/76/1 $b A/ $c 76 $9 G01
                249 $a Programme
                991 $a A/76/251 $b 1 $d DEVELOPMENT $f G0A $z I
                """);
        assertThat(subjects(assembly))
                .containsExactly("DEVELOPMENT (Agenda item 1) | Authority for agenda item | A/76/1 | Programme.");
    }

    @Test
    void anUnknownCodeIsAFaultAndNeverPrinted() {
        assembly.document("""
                191 $a A/76/1 $b A/ $c 76 $9 G77
                249 $a Note
                991 $a A/76/251 $d DEVELOPMENT $z I
                """);
        var compiled = assembly.compile(SectionKind.SUBJECTS);
        assertThat(compiled.entries()).isEmpty();
        assertThat(compiled.faults()).containsExactly(Fault.blocking("unknown-code", "G77", "A/76/1"));
    }

    @Test
    void peopleMayAddACode() {
        assembly.subheads(Map.of("G77", "Discussion elsewhere")).document("""
                191 $a A/76/1 $b A/ $c 76 $9 G77
                249 $a Note
                991 $a A/76/251 $d DEVELOPMENT $z I
                """);
        assertThat(subjects(assembly)).containsExactly("DEVELOPMENT | Discussion elsewhere | A/76/1 | Note.");
    }

    @Test
    void meetingsAreToldByTheirDays() {
        council.document("""
                191 $a S/PV.8700 $b S/ $c 75 $9 X88
                992 $a 2020-11-30 $b 2020-12-02
                991 $a S/75 $d PEACE $z I
                """);
        assertThat(subjects(council))
                .containsExactly("PEACE | Discussion in plenary | S/PV.8700 | (30 Nov.-2 Dec. 2020).");
    }

    @Test
    void participationIsToldWithoutItsPhraseAndTheMeetingStaysAMeeting() {
        council.document("""
                191 $a S/PV.8700 $b S/ $c 75 $9 X88
                992 $a 2020-01-09
                991 $a S/75 $d PEACE $e Participation by non-Council members without the right to vote: Cuba, Fiji $f X27 $z I
                """);
        assertThat(subjects(council))
                .containsExactly(
                        "PEACE | Participation by non-Council members (without the right to vote) | S/PV.8700 | "
                                + "(9 Jan. 2020) Cuba, Fiji.",
                        "PEACE | Discussion in plenary | S/PV.8700 | (9 Jan. 2020).");
    }

    @Test
    void aNoteWithoutThePhraseIsKeptWholeAndNoted() {
        council.document("""
                191 $a S/PV.8700 $b S/ $c 75 $9 X27
                992 $a 2020-01-09
                991 $a S/75 $d PEACE $e Representatives of Cuba and of sixty other states that asked to speak $z I
                """);
        var compiled = council.compile(SectionKind.SUBJECTS);
        assertThat(compiled.entries().getFirst().text())
                .isEqualTo("(9 Jan. 2020) Representatives of Cuba and of sixty other states that asked to speak.");
        assertThat(compiled.faults()).containsExactly(Fault.noted("no-phrase", "S/PV.8700"));
    }

    @Test
    void reportsTellWhenTheyWereIssuedAndNotesAreJoined() {
        assembly.document("""
                191 $a A/76/40 $b A/ $c 76 $9 G00
                245 $a Annual report
                269 $a 2021-08-17
                495 $a GAOR, 76th sess., Suppl. no. 40
                515 $a First part.
                515 $a Second part.
                520 $a On many things.
                991 $a A/76/251 $d PEACE $e See also annex $z I
                """);
        assertThat(subjects(assembly))
                .containsExactly("PEACE | Reports | A/76/40 | (GAOR, 76th sess., Suppl. no. 40) Annual report. | "
                        + "Issued: 17 Aug. 2021. - On many things. - First part. - Second part. - See also annex");
    }

    @Test
    void resolutionsTellTheirVote() {
        assembly.document("""
                191 $a A/RES/76/10 $b A/ $c 76 $9 G99
                245 $a Peace :
                992 $a 2021-12-06
                996 $a Adopted without vote, 47th plenary meeting.
                991 $a A/76/251 $d PEACE $z I
                """);
        assertThat(subjects(assembly))
                .containsExactly("PEACE | Resolutions | A/RES/76/10 | Peace. | "
                        + "(Adopted without vote, 47th plenary meeting, 6 Dec. 2021)");
    }

    @Test
    void subdivisionsFollowTheBareSubjectAndNumbersCompareAsNumbers() {
        for (var subject : List.of(
                "PEACE IN SPACE", "PEACE--2030", "PEACE", "PEACE--AFRICA", "UN SYSTEM", "UN. PERSONNEL", "PEACE--21")) {
            council.document("""
                    191 $a S/2020/%d $b S/ $c 75 $9 X01
                    249 $a Note
                    991 $a S/75 $d %s $z I
                    """.formatted(subject.length(), subject));
        }
        assertThat(council.compile(SectionKind.SUBJECTS).entries())
                .extracting(entry -> entry.head())
                .containsExactly(
                        "PEACE",
                        "PEACE—21",
                        "PEACE—2030",
                        "PEACE—AFRICA",
                        "PEACE IN SPACE",
                        "UN. PERSONNEL",
                        "UN SYSTEM");
    }

    @Test
    void itemTwoStandsBeforeItemTwenty() {
        for (var item : List.of("20", "2", "21", "3")) {
            assembly.document("""
                    191 $a A/76/%s $b A/ $c 76 $9 G01
                    249 $a Note
                    991 $a A/76/251 $b %s $d PEACE $z I
                    """.formatted(item, item));
        }
        assertThat(assembly.compile(SectionKind.SUBJECTS).entries())
                .extracting(entry -> entry.symbols().own().getFirst())
                .containsExactly("A/76/2", "A/76/3", "A/76/20", "A/76/21");
    }

    @Test
    void symbolsOfAHeadAreInTheirOrder() {
        for (var symbol : List.of("S/2020/10", "S/2020/2/Add.1", "S/2020/2", "S/2020/3")) {
            council.document("""
                    191 $a %s $b S/ $c 75 $9 X01
                    249 $a Note
                    991 $a S/75 $d PEACE $z I
                    """.formatted(symbol));
        }
        assertThat(council.compile(SectionKind.SUBJECTS).entries())
                .extracting(entry -> entry.symbols().own().getFirst())
                .containsExactly("S/2020/2", "S/2020/2/Add.1", "S/2020/3", "S/2020/10");
    }

    private static List<String> subjects(SpecimenSnapshot snapshot) {
        return snapshot.lines(SectionKind.SUBJECTS);
    }
}
