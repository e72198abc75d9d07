package org.hexapla.library.proceedings.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.library.proceedings.SectionKind;
import org.junit.jupiter.api.Test;

class DocumentSectionTests {

    @Test
    void anEmptySessionHasNoLines() {
        for (var organ : List.of("A", "S")) {
            assertThat(SpecimenSnapshot.of(organ, "76").lines(SectionKind.DOCUMENTS))
                    .isEmpty();
        }
        assertThat(SpecimenSnapshot.of("E", "2020").lines(SectionKind.DOCUMENTS))
                .isEmpty();
    }

    @Test
    void documentsOfTheAssemblyStandByCommitteeAndSeries() {
        var snapshot = SpecimenSnapshot.of("A", "76");
        for (var symbol : List.of(
                "A/C.6/76/SR.2",
                "A/C.4/76/L.3",
                "A/C.2/76/1",
                "A/C.1/76/PV.2",
                "A/BUR/76/1",
                "A/76/PV.10",
                "A/76/PV.9",
                "A/RES/76/1",
                "A/76/L.2",
                "A/INF/76/3",
                "A/76/2/Add.1",
                "A/76/2",
                "A/C.1/76/INF/1")) {
            snapshot.document("191 $a %s $b A/ $c 76".formatted(symbol));
        }
        snapshot.document("191 $a A/75/900 $b A/ $c 75");
        assertThat(snapshot.lines(SectionKind.DOCUMENTS))
                .containsExactly(
                        "PLENARY | General series | A/76/2",
                        "PLENARY | General series | A/76/2/Add.1",
                        "PLENARY | Information series | A/INF/76/3",
                        "PLENARY | Limited series | A/76/L.2",
                        "PLENARY | Verbatim records | A/76/PV.9",
                        "PLENARY | Verbatim records | A/76/PV.10",
                        "PLENARY | Resolutions and decisions | A/RES/76/1",
                        "GENERAL COMMITTEE | General series | A/BUR/76/1",
                        "FIRST COMMITTEE | Information series | A/C.1/76/INF/1",
                        "FIRST COMMITTEE | Verbatim records | A/C.1/76/PV.2",
                        "SPECIAL POLITICAL AND DECOLONIZATION COMMITTEE (FOURTH COMMITTEE) | Limited series | A/C.4/76/L.3",
                        "SECOND COMMITTEE | General series | A/C.2/76/1",
                        "SIXTH COMMITTEE | Summary records | A/C.6/76/SR.2",
                        "OTHER DOCUMENTS CONSIDERED BY THE MAIN COMMITTEES | A/75/900");
    }

    @Test
    void oneSymbolSaysBothCommitteeAndSeries() {
        var snapshot = SpecimenSnapshot.of("A", "76");
        snapshot.document("191 $a E/2021/L.5 $b E/ $c 2021\n191 $a A/C.3/76/8 $b A/ $c 76");
        assertThat(snapshot.lines(SectionKind.DOCUMENTS))
                .containsExactly("THIRD COMMITTEE | General series | A/C.3/76/8 (E/2021/L.5)");
    }

    @Test
    void theCouncilHasSeriesOfItsOwn() {
        var snapshot = SpecimenSnapshot.of("S", "75");
        for (var symbol : List.of(
                "S/Agenda/8700", "S/PRST/2020/1", "S/RES/2500 (2020)", "S/PV.8700", "S/INF/75", "S/2020/1/Rev.1")) {
            snapshot.document("191 $a %s $b S/ $c 75\n495 $a SCOR, Suppl.".formatted(symbol));
        }
        snapshot.document("191 $a S/2019/9 $b S/ $c 74");
        assertThat(snapshot.lines(SectionKind.DOCUMENTS))
                .containsExactly(
                        "General series | S/2020/1/Rev.1 | (SCOR, Suppl.)",
                        "Information series | S/INF/75 | (SCOR, Suppl.)",
                        "Verbatim records | S/PV.8700 | (SCOR, Suppl.)",
                        "Resolutions | S/RES/2500 (2020) | (SCOR, Suppl.)",
                        "Statements of the President | S/PRST/2020/1 | (SCOR, Suppl.)",
                        "Agenda series | S/Agenda/8700 | (SCOR, Suppl.)",
                        "Other documents | S/2019/9");
    }

    @Test
    void theEconomicAndSocialCouncilListsWhatOrganizationsSentAndOtherSessionsLast() {
        var snapshot = SpecimenSnapshot.of("E", "2020");
        for (var symbol : List.of("E/HLS/2020/1", "E/2020/NGO/4", "E/2020/SR.1", "E/2020/L.2", "E/2020/10")) {
            snapshot.document("191 $a %s $b E/ $c 2020-0".formatted(symbol));
        }
        snapshot.document("191 $a E/2019/7 $b E/ $c 2019");
        assertThat(snapshot.lines(SectionKind.DOCUMENTS))
                .containsExactly(
                        "General series | E/2020/10",
                        "Limited series | E/2020/L.2",
                        "Non-governmental organizations series | E/2020/NGO/4",
                        "Summary records | E/2020/SR.1",
                        "Miscellaneous documents | E/2019/7",
                        "Miscellaneous documents | E/HLS/2020/1");
    }
}
