package org.hexapla.library.proceedings.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.library.proceedings.SectionKind;
import org.junit.jupiter.api.Test;

class AgendaSectionTests {

    private final SpecimenSnapshot council = SpecimenSnapshot.of("S", "75");
    private final SpecimenSnapshot assembly = SpecimenSnapshot.of("A", "76");

    @Test
    void anEmptySessionHasNoLines() {
        assertThat(agenda(council)).isEmpty();
        assertThat(agenda(assembly)).isEmpty();
    }

    @Test
    void mattersOfWhichTheCouncilSpokeAreApartFromThoseBroughtBeforeIt() {
        document("S/2020/1", "X01", "ZONES");
        document("S/2020/2", "X01", "PEACE");
        document("S/PV.8700", "X88", "PEACE");
        document("S/RES/2500 (2020)", "X99", "ONLY RESOLVED");
        assertThat(agenda(council))
                .containsExactly(
                        "LIST OF MATTERS CONSIDERED BY THE SECURITY COUNCIL DURING 2020 | PEACE",
                        "OTHER MATTERS BROUGHT TO THE ATTENTION OF THE SECURITY COUNCIL DURING 2020 | ZONES");
    }

    @Test
    void itemsOfAnAgendaFollowTheirNumbers() {
        for (var item : List.of("23a", "3", "23", "112")) {
            assembly.item("191 $a A/76/251 $b %s $c Item %s $d SUBJECT %s".formatted(item, item, item));
        }
        assertThat(agenda(assembly))
                .containsExactly(
                        "AGENDA | 3. Item 3. | See: SUBJECT 3",
                        "AGENDA | 23. Item 23. | See: SUBJECT 23",
                        "AGENDA | 23(a). Item 23a. | See: SUBJECT 23a",
                        "AGENDA | 112. Item 112. | See: SUBJECT 112");
    }

    @Test
    void subjectsOfOneItemStandTogether() {
        assembly.item("191 $a A/76/251 $b 9 $c Reports $d UN--REPORTS")
                .item("191 $a A/76/251 $b 9 $c Reports $d ICJ--REPORTS");
        assertThat(agenda(assembly)).containsExactly("AGENDA | 9. Reports. | See: ICJ—REPORTS; UN—REPORTS");
    }

    @Test
    void divisionsOfTheIndexComeFromWhatIsEnteredUnderThem() {
        assembly.item("191 $a A/76/251 $b 23[a] $c Nobody uses it $d UNUSED")
                .document("191 $a A/76/1 $b A/ $c 76\n991 $a A/76/251 $b 23[b] $c Used $d TRADE")
                .speech("791 $a A/76/PV.1 $b A/ $c 76\n991 $a A/76/251 $b 23[b] $c Used $d TRADE");
        assertThat(agenda(assembly)).containsExactly("AGENDA | 23(b). Used. | See: TRADE");
    }

    @Test
    void whatHasNoNumberIsAnotherMatter() {
        assembly.item("191 $a A/76/251 $d UN--MEMBERS").item("191 $a A/76/251 $b 1 $c Opening $d OPENING");
        assertThat(agenda(assembly))
                .containsExactly(
                        "AGENDA | 1. Opening. | See: OPENING", "OTHER MATTERS INCLUDED IN THE INDEX | UN—MEMBERS.");
    }

    private void document(String symbol, String code, String subject) {
        council.document("191 $a %s $b S/ $c 75 $9 %s\n991 $a S/75 $d %s $z I".formatted(symbol, code, subject));
    }

    private static List<String> agenda(SpecimenSnapshot snapshot) {
        return snapshot.lines(SectionKind.AGENDA);
    }
}
