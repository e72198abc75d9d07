package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hexapla.kernel.Symbol.Kind;
import org.hexapla.kernel.Symbol.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTests {

    @Test
    void keepsWhatTheCatalogueWroteButForWhatSurroundsIt() {
        assertThat(Symbol.of("\u00a0 S/RES/2065  (2012)\t").display()).isEqualTo("S/RES/2065  (2012)");
        assertThat(Symbol.of("\u200fA/76/2\u200e")).hasToString("A/76/2");
    }

    @ParameterizedTest
    @CsvSource({
        "S/RES/1234(2010), s/res/1234 (2010)",
        "A/54/20/CORR.1, A/54/20/Corr.1",
        "S/PV. 7305, S/PV.7305",
        "C. 278. M. 168. 1936. XI., C.278.M.168.1936.xi.",
        "S/PV.6838 (Resumption 1), S/PV.6838(Resumption1)",
        "S/PV.6838\u00a0(Resumption\u202f1), S/PV.6838(Resumption1)",
        "A/ES\u201110/738, A/ES-10/738",
        "E/NL.1948/71\u201374, E/NL.1948/71-74",
        "Ａ／７６／２, A/76/2",
        "A/٧٦/٢, A/76/2",
    })
    void isTheSameHoweverItIsTyped(String one, String other) {
        assertThat(Symbol.of(one)).isEqualTo(Symbol.of(other)).hasSameHashCodeAs(Symbol.of(other));
        assertThat(Symbol.of(one)).isEqualByComparingTo(Symbol.of(other));
    }

    @ParameterizedTest
    @CsvSource({"E/0437, E/437", "A/76/2, A/762", "O.C./Confidential/15, O.C./Confidentiel/15", "A/76/2², A/76/22"})
    void isAnotherWhenItsCharactersAreOthers(String one, String other) {
        assertThat(Symbol.of(one)).isNotEqualTo(Symbol.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\u200f",
                "A/76\u0000/2",
                "A/76\n/2",
                "A/76\u202e/2",
                "A/\ud800",
                "../A",
                "A/./2",
                ".."
            })
    void refusesWhatNoOrganCouldPrint(String written) {
        assertThat(Symbol.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!! not a symbol", "not a symbol", "see <A/76/2>", "A/76/2 = A/76/3", "-1", ".."})
    void refusesForACatalogueWhatIsOnlyWords(String written) {
        assertThat(Symbol.catalogued(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A/RES/377(V)[A]", "0.C.1188 (a)", "C.429 (E). M. 220(E). 1935-XL", "A/٧٦/٢", "E/3254Â", "A/INF"
            })
    void takesForACatalogueWhatOrgansPrint(String written) {
        assertThat(Symbol.catalogued(written)).isPresent();
    }

    @Test
    void saysWhyItRefuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> Symbol.of(" ")).withMessage("a symbol is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Symbol.of("A/\u00071"))
                .withMessageEndingWith("U+0007");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Symbol.of("A".repeat(201)))
                .withMessage("a symbol of 201 characters; at most 200 are taken");
        assertThat(Symbol.of("A".repeat(200)).display()).hasSize(200);
        assertThat(Symbol.parse("\ufdfa".repeat(20))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A/76/2/Add.1, A/76/2",
        "S/2007/307/Rev.1/Add.1, S/2007/307/Rev.1",
        "S/PV.5564(Resumption1)/Corr.1, S/PV.5564(Resumption1)",
        "S/PV.6838 (Resumption 1), S/PV.6838",
        "S/PV.5526(Resumed), S/PV.5526",
        "E/OB/11/Add., E/OB/11",
        "E/OB/6/Adenda, E/OB/6",
        "E/INCB/52/Supp, E/INCB/52",
        "E/INCB/1989/ 1/Supp., E/INCB/1989/ 1",
        "A/40/20.Supp., A/40/20",
        "A/CONF.144/28/REV-1, A/CONF.144/28",
        "A/76/2/Add.1-4, A/76/2",
        "E/1998/Rev.1, E/1998",
    })
    void belongsToItsParent(String part, String parent) {
        assertThat(Symbol.of(part).parent()).contains(Symbol.of(parent));
        assertThat(Symbol.of(part).parent().orElseThrow()).hasToString(parent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/76/2",
                "S/RES/2803 (2025)",
                "E/0245/Sess.1",
                "Add.1",
                "/Add.1",
                "A/Review/1",
                "C.155.M.75.1923.XI"
            })
    void belongsToNoOtherWithoutAMarkOfAPart(String whole) {
        assertThat(Symbol.of(whole).parent()).isEmpty();
        assertThat(Symbol.of(whole).root()).hasToString(whole);
    }

    @Test
    void findsTheDocumentAboveAllItsParts() {
        assertThat(Symbol.of("S/PV.5564 (Resumption 1)/Corr.1").root()).hasToString("S/PV.5564");
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/76/250 [A], A/RES/76/250",
        "A/RES/76/250[B], A/RES/76/250",
        "A/RES/76/250 C, A/RES/76/250",
        "A/RES/48/1 [A-C], A/RES/48/1",
        "A/RES/377(V) [A], A/RES/377(V)",
        "A/RES/76/250, A/RES/76/250",
        "V.94-28879T, V.94-28879T",
        "O.C. 766 (a), O.C. 766 (a)",
        "[A], [A]",
    })
    void losesTheMarkOfAPartOfAResolution(String part, String base) {
        assertThat(Symbol.of(part).base()).hasToString(base);
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/70/10, RESOLUTION",
        "S/RES/2803 (2025), RESOLUTION",
        "A/HRC/RES/50/1, RESOLUTION",
        "A/DEC/76/401, DECISION",
        "S/PRST/2020/1, PRESIDENTIAL_STATEMENT",
        "S/PV.5110(Resumption1)/Corr.1, VERBATIM_RECORD",
        "A/C.1/76/PV.2, VERBATIM_RECORD",
        "A/C.4/SR.985, SUMMARY_RECORD",
        "A/AC.105/C.2/SR.80, SUMMARY_RECORD",
        "A/C.2/80/L.35/Rev.1, DRAFT",
        "E/CONF.63/C.1/L.26, DRAFT",
        "A/76/2, OTHER",
        "Conf.L.F.S.13, OTHER",
        "S/Agenda/10026, OTHER",
        "C.L. 15. 1922. XI, OTHER",
    })
    void announcesItsKind(String symbol, Kind kind) {
        assertThat(Symbol.of(symbol).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "A/C.2/80/L.35/Rev.1, A, 80",
        "A/RES/76/1, A, 76",
        "A/RES/100/12, A, 100",
        "A/INF/76/1, A, 76",
        "A/BUR/76/1, A, 76",
        "A/DEC/76/401, A, 76",
        "A/RES/ES-10/21, A, 10emsp",
        "A/ES-10/738, A, 10emsp",
        "A/ES\u201110/738, A, 10emsp",
        "A/S-30/1, A, 30sp",
        "A/RES/S-30/1, A, 30sp",
        "A/76/2/Add.1, A, 76",
        "A/80/PV.64, A, 80",
        "A/40/20.Supp., A, 40",
        "A/RES/377 (V) [A], A, 5",
        "A/RES/3201(S-VI), A, 6sp",
        "A/RES/2253(ES-V), A, 5emsp",
        "A/RES/3379(XXX), A, 30",
        "S/RES/2803 (2025), S, 80",
        "S/RES/1581(2005), S, 60",
        "S/PRST/2020/1, S, 75",
        "S/2020/123/Add.1, S, 75",
        "E/RES/2020/1, E, 2020",
        "E/2020/100, E, 2020",
        "E/2020-0/100, E, 2020",
        "E/RES/2020-S/1, E, 2020",
    })
    void namesItsSession(String symbol, String body, String code) {
        assertThat(Symbol.of(symbol).session()).contains(new Session(body, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S/PV.4507",
                "S/Agenda/10026",
                "S/14938",
                "S/1994",
                "S/1994/Add.1",
                "S/AC.51/2007/6",
                "S/INF/61",
                "A/C.5/659/Add.1",
                "A/C.4/SR.985",
                "A/10020",
                "A/64/Add.1",
                "A/AC.105/101",
                "A/HRC/50/2",
                "A/0/1",
                "A",
                "E/1998/Rev.1",
                "E/1849/Add.1",
                "E/CN.7/1983/18",
                "E/INCB/1983/1",
                "E/9999/1",
                "T/Pet.11/142",
                "CONF/10",
                "S/RES/2803",
                "C.155.M.75.1923.XI"
            })
    void namesNoSessionWhereNoneCanBeDerived(String symbol) {
        assertThat(Symbol.of(symbol).session()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A, 80, 64, A/80/PV.64",
        "A, 31, 1, A/31/PV.1",
        "A, 30, 2400, A/PV.2400",
        "A, 30sp, 1, A/S-30/PV.1",
        "A, 5sp, 1510, A/PV.1510",
        "A, 10emsp, 39, A/ES-10/PV.39",
        "A, 7emsp, 1, A/PV.1",
        "S, 80, 10011, S/PV.10011",
        "E, 2020, 7, E/2020/SR.7",
    })
    void tellsTheRecordOfAMeeting(String body, String code, int number, String symbol) {
        assertThat(new Session(body, code).meeting(number)).hasToString(symbol);
    }

    @Test
    void knowsNoMeetingsOfOtherOrgans() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Session("T", "3").meeting(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Session("A", "2020-S").meeting(1));
    }

    @Test
    void holdsTheDocumentsOfItsRange() {
        var laws = Symbol.of("E/NL.1948/71-74");
        assertThat(laws.members())
                .extracting(Symbol::display)
                .containsExactly("E/NL.1948/71", "E/NL.1948/72", "E/NL.1948/73", "E/NL.1948/74");
        assertThat(laws.members()).allMatch(laws::contains);
        assertThat(laws.contains(laws)).isTrue();
        for (var other :
                List.of("E/NL.1948/70", "E/NL.1948/75", "E/NL.1949/72", "E/NL.1948/072", "E/NL.1948/72/Add.1")) {
            assertThat(laws.contains(Symbol.of(other))).as(other).isFalse();
        }
        assertThat(Symbol.of("A/76/2/Add.1-3").members()).last().hasToString("A/76/2/Add.3");
        assertThat(Symbol.of("E/0437-39").members())
                .extracting(Symbol::display)
                .containsExactly("E/0437", "E/0438", "E/0439");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GE.69-15412", "V.95-50649T", "A/ES-10/1", "A/76/5-2", "A/1-1000000", "A/76/2"})
    void holdsOnlyItselfWithoutARange(String symbol) {
        assertThat(Symbol.of(symbol).members()).containsExactly(Symbol.of(symbol));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/76/2|A/76/2",
                "S/RES/2803 (2025)|S/RES/2803%20(2025)",
                "A/RES/76/250 [A]|A/RES/76/250%20%5BA%5D",
                "C.285.M.186.1937.XI;O.C.1708(1)|C.285.M.186.1937.XI%3BO.C.1708(1)",
                "E/3254Â|E/3254%C3%82",
                "A/50%/2?#|A/50%25/2%3F%23",
            })
    void standsInAnAddress(String symbol, String path) {
        assertThat(Symbol.of(symbol).path()).isEqualTo(path);
        assertThat(Symbol.parsePath(path)).contains(Symbol.of(symbol));
    }

    @Test
    void isReadFromAnAddressThatWasNotEncoded() {
        assertThat(Symbol.parsePath("S/RES/2803 (2025)")).contains(Symbol.of("S/RES/2803(2025)"));
        assertThat(Symbol.parsePath("a/res/76/250[A]")).contains(Symbol.of("A/RES/76/250[A]"));
        assertThat(Symbol.parsePath("A%2F76%2F2")).contains(Symbol.of("A/76/2"));
        assertThat(Symbol.parsePath("A/100%")).contains(Symbol.of("A/100%"));
        assertThat(Symbol.parsePath("A/%FF/2")).isEmpty();
        assertThat(Symbol.parsePath("A/%2e%2e/2")).isEmpty();
        assertThat(Symbol.parsePath("A/%00")).isEmpty();
    }
}
