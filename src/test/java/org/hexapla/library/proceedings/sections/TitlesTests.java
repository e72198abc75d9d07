package org.hexapla.library.proceedings.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.library.proceedings.MarcLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {

    @Test
    void theTitleMadeForTheIndexGoesBeforeAll() {
        assertThat(title("G01", "598 $a Made for it\n249 $a Index\n245 $a Own")).isEqualTo("Made for it.");
    }

    @Test
    void aLetterIsToldWithItsSummary() {
        assertThat(title("G01", "249 $a Letter, 1 May, from Cuba.\n520 $a Transmits a note."))
                .isEqualTo("Letter, 1 May, from Cuba. Transmits a note.");
    }

    @Test
    void otherTitlesLeaveTheirSummaryToTheNote() {
        assertThat(title("G01", "249 $a Report\n520 $a Covers 2020.")).isEqualTo("Report.");
    }

    @Test
    void aResolutionOfTheCouncilIsCalledByWhatStandsInBrackets() {
        assertThat(title("X99", "239 $a Security Council resolution 2500 (2020) [on extension of a mandate]"))
                .isEqualTo("On extension of a mandate.");
    }

    @Test
    void withoutBracketsTheWholeTitleStands() {
        assertThat(title("X99", "239 $a Security Council resolution 2500 (2020)"))
                .isEqualTo("Security Council resolution 2500 (2020).");
    }

    @Test
    void aUniqueTitleIsFollowedByItsIssuer() {
        assertThat(title("G10", "239 $a Peace : draft resolution\n245 $a Peace $c Cuba and Fiji"))
                .isEqualTo("Peace : draft resolution / Cuba and Fiji.");
    }

    @Test
    void theAddendumOfADraftIsCalledAsTheDraft() {
        assertThat(new Titles(document("A/76/L.3/Add.1", "G10", "239 $a Peace\n245 $a Peace $c Fiji"), "G10").title())
                .isEqualTo("Peace.");
        assertThat(new Titles(document("A/76/L.3/Add.1", "G10", "245 $a Peace : $b draft resolution $c Fiji"), "G10")
                        .title())
                .isEqualTo("Peace : draft resolution.");
    }

    @Test
    void committeeReportsAreCalledByTheirCommittee() {
        assertThat(title("G11", "245 $a Disarmament : $b report of the 1st Committee : General Assembly, 76th session"))
                .isEqualTo("Report of the 1st Committee.");
        assertThat(title(
                        "G22",
                        "245 $a Trade : $b report of the Economic Committee (2nd Committee) to the General Assembly"))
                .isEqualTo("Report of the Economic Committee (2nd Committee).");
    }

    @Test
    void aResolutionOfTheAssemblyLosesItsColon() {
        assertThat(title("G99", "245 $a Rights of the child : $b resolution")).isEqualTo("Rights of the child.");
    }

    @Test
    void partsOfATitleStandInPairs() {
        assertThat(title("G01", "245 $a Yearbook. $n Vol. 1, $p Law. $n Vol. 2, $p Trade / $b texts $c UN"))
                .isEqualTo("Yearbook. Vol. 1, Law. Vol. 2, Trade / texts UN.");
    }

    @ParameterizedTest
    @CsvSource({"Report..., Report.", "Report, Report.", "Report. , Report."})
    void thereIsExactlyOnePeriod(String written, String printed) {
        assertThat(Titles.withPeriod(written)).isEqualTo(printed);
    }

    @Test
    void aRecordWithoutTitleHasNone() {
        assertThat(title("G01", "500 $a A note")).isEmpty();
    }

    private static String title(String code, String lines) {
        return new Titles(document("A/76/1", code, lines), code).title();
    }

    private static IndexedDocument document(String symbol, String code, String lines) {
        var organ = code.startsWith("X") ? "S" : "A";
        var session = org.hexapla.library.proceedings.IndexedSession.parse(organ, "76")
                .orElseThrow();
        var record = MarcLines.record("191 $a " + symbol + " $b " + organ + "/ $c 76 $9 " + code + "\n" + lines);
        return new IndexedDocument(
                1,
                record,
                session,
                record.fields("191")
                        .flatMap(field -> Numbering.of(field).stream())
                        .toList());
    }
}
