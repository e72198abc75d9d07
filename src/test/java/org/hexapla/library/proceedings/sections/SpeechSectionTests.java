package org.hexapla.library.proceedings.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.SectionKind;
import org.junit.jupiter.api.Test;

class SpeechSectionTests {

    private final SpecimenSnapshot council = SpecimenSnapshot.of("S", "75");
    private final SpecimenSnapshot assembly = SpecimenSnapshot.of("A", "76");

    @Test
    void anEmptySessionHasNoLines() {
        assertThat(council.lines(SectionKind.SPEECHES_BY_COUNTRY)).isEmpty();
        assertThat(council.lines(SectionKind.SPEECHES_BY_SPEAKER)).isEmpty();
        assertThat(council.lines(SectionKind.SPEECHES_BY_SUBJECT)).isEmpty();
    }

    @Test
    void meetingsOfOneSpeakerOnOneSubjectStandOnOneLineInTheirOrder() {
        speech("S/PV.10000", "Smith, John", "Fiji", "PEACE");
        speech("S/PV.9000", "Smith, John", "Fiji", "PEACE");
        speech("S/PV.9000", "Smith, John", "Fiji", "PEACE");
        assertThat(council.lines(SectionKind.SPEECHES_BY_COUNTRY))
                .containsExactly("Fiji | PEACE | S/PV.9000; S/PV.10000 | Smith, John");
        assertThat(council.lines(SectionKind.SPEECHES_BY_SPEAKER))
                .containsExactly("Smith, John (Fiji) | PEACE | S/PV.9000; S/PV.10000");
        assertThat(council.lines(SectionKind.SPEECHES_BY_SUBJECT))
                .containsExactly("PEACE | Fiji | S/PV.9000; S/PV.10000 | Smith, John");
    }

    @Test
    void aFunctionStandsBehindTheName() {
        council.speech("""
                700 $a Lee, Ann $g (President)
                711 $a Conference
                791 $a S/PV.1 $b S/ $c 75
                991 $a S/75 $d PEACE
                """);
        assertThat(council.lines(SectionKind.SPEECHES_BY_SPEAKER))
                .containsExactly("Lee, Ann (President) (Conference) | PEACE | S/PV.1");
    }

    @Test
    void theFirstOfSeveralCountriesCounts() {
        council.speech("""
                700 $a Lee, Ann
                710 $a Fiji
                710 $a Group of 77
                711 $a Conference
                791 $a S/PV.1 $b S/ $c 75
                991 $a S/75 $d PEACE
                """);
        assertThat(council.lines(SectionKind.SPEECHES_BY_COUNTRY)).containsExactly("Fiji | PEACE | S/PV.1 | Lee, Ann");
    }

    @Test
    void subjectsOfTheAssemblyNameTheirItemAndOtherAgendasAreLeftOut() {
        assembly.speech("""
                700 $a Lee, Ann
                710 $a Fiji
                791 $a A/76/PV.3 $b A/ $c 76
                791 $a S/PV.1 $b S/ $c 75
                991 $a A/76/251 $b 8 $d DEBATE
                991 $a S/75 $d PEACE
                """);
        assertThat(assembly.lines(SectionKind.SPEECHES_BY_SUBJECT))
                .containsExactly("DEBATE (Agenda item 8) | Fiji | A/76/PV.3 | Lee, Ann");
    }

    @Test
    void aSpeechOfNobodyKnownIsNoted() {
        council.speech("700 $a Lee, Ann\n791 $a S/PV.1 $b S/ $c 75\n991 $a S/75 $d PEACE");
        var compiled = council.compile(SectionKind.SPEECHES_BY_SPEAKER);
        assertThat(compiled.entries()).isEmpty();
        assertThat(compiled.faults()).containsExactly(Fault.noted("incomplete-speech", "S/PV.1", "Lee, Ann", "–"));
    }

    @Test
    void namesSortWordByWordWithoutMarks() {
        for (var name :
                new String[] {"Saintil, A.", "Saint-Hilaire, B.", "Saint Aubin, C.", "Šaban, D.", "Saint, E."}) {
            speech("S/PV.1", name, "Fiji", "PEACE");
        }
        assertThat(council.compile(SectionKind.SPEECHES_BY_COUNTRY).entries())
                .extracting(entry -> entry.text())
                .containsExactly("Šaban, D.", "Saint Aubin, C.", "Saint, E.", "Saint-Hilaire, B.", "Saintil, A.");
    }

    private void speech(String meeting, String name, String country, String subject) {
        council.speech("700 $a %s\n710 $a %s\n791 $a %s $b S/ $c 75\n991 $a S/75 $d %s"
                .formatted(name, country, meeting, subject));
    }
}
