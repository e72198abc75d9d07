package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SymbolOrderTests {

    static final Comparator<Symbol> BY_BYTES = (one, other) -> Arrays.compareUnsigned(
            one.sortKey().getBytes(StandardCharsets.UTF_8), other.sortKey().getBytes(StandardCharsets.UTF_8));

    private static final List<String> LISTED = List.of(
            "A/31/17",
            "A/76/2",
            "A/76/2/Add.1",
            "A/76/2/Add.1/Corr.1",
            "A/76/2/Add.2",
            "A/76/2/Add.2-4",
            "A/76/2/Add.10",
            "A/76/2/Corr.1",
            "A/76/2/Rev.1",
            "A/76/2/Rev.1/Add.1",
            "A/76/2/Annex",
            "A/76/2 (Vol. I)",
            "A/76/10",
            "A/76/L.8",
            "A/76/L.8/Add.1",
            "A/76/L.10",
            "A/76/PV.9",
            "A/76/PV.64",
            "A/100/1",
            "A/10020",
            "A/AC.105/101",
            "A/C.1/76/L.2",
            "A/C.2/9/1",
            "A/C.2/80/L.35/Rev.1",
            "A/ES-9/1",
            "A/ES-10/738",
            "A/RES/70/10",
            "A/RES/76/250",
            "A/RES/76/250 [A]",
            "A/RES/76/250 [B]",
            "A/RES/76/251",
            "C.155.M.75.1923.XI",
            "C.1167.M.8.1923.XI",
            "E/437",
            "E/437/Add.1",
            "E/0437",
            "E/0437/Add.1",
            "E/438",
            "E/INCB/1983/2",
            "E/INCB/1983/2/Supp.1",
            "E/INCB/1983/2/Supp.1/Corr.1",
            "E/INCB/1983/2/Supp.2",
            "E/INCB/1983/2/Supp.10",
            "E/INCB/1983/3",
            "E/NL.1948/71",
            "E/NL.1948/71-74",
            "E/NL.1948/72",
            "E/OB/11",
            "E/OB/11/Add.",
            "E/OB/11/Add.1",
            "S/99",
            "S/1994/822",
            "S/2005/265",
            "S/2005/265/Add.1",
            "S/14938",
            "S/PRST/2005/1",
            "S/PV.99",
            "S/PV.100",
            "S/PV.5564",
            "S/PV.5564/Corr.1",
            "S/PV.5564(Resumption1)",
            "S/PV.5564 (Resumption 1)/Corr.1",
            "S/PV.5564(Resumption2)",
            "S/PV.5565",
            "S/PV.10011",
            "S/RES/99 (1950)",
            "S/RES/2065 (2012)",
            "S/RES/2803 (2025)");

    @Test
    void listsDocumentsAsTheFieldDoes() {
        var mixed = new ArrayList<>(LISTED.stream().map(Symbol::of).toList());
        Collections.shuffle(mixed, new Random(7));
        assertThat(mixed.stream().sorted().map(Symbol::display)).containsExactlyElementsOf(LISTED);
        assertThat(mixed.stream().sorted(BY_BYTES).map(Symbol::display)).containsExactlyElementsOf(LISTED);
    }

    @Test
    void comparesNumbersOfAnyLength() {
        var numbers = IntStream.rangeClosed(1, 60)
                .mapToObj(digits -> "A/" + "9".repeat(digits))
                .toList();
        assertThat(numbers.stream().map(Symbol::of).sorted().map(Symbol::display))
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void printsBackWhateverItTakes() {
        random(20_000, 1)
                .forEach(written -> assertThat(Symbol.parse(written)).hasValueSatisfying(symbol -> {
                    assertThat(symbol.display()).isEqualTo(written.strip());
                    assertThat(Symbol.of(symbol.display())).isEqualTo(symbol);
                    assertThat(Symbol.parsePath(symbol.path()))
                            .map(Symbol::display)
                            .contains(symbol.display());
                }));
    }

    @Test
    void isOneWithItsOtherSpellings() {
        var random = new Random(2);
        random(5_000, 2).map(Symbol::of).forEach(symbol -> {
            var other = Symbol.of(respell(symbol.display(), random));
            assertThat(other).isEqualTo(symbol).isEqualByComparingTo(symbol).hasSameHashCodeAs(symbol);
            assertThat(other.sortKey()).isEqualTo(symbol.sortKey());
            assertThat(other.parent()).isEqualTo(symbol.parent());
            assertThat(other.base()).isEqualTo(symbol.base());
            assertThat(other.session()).isEqualTo(symbol.session());
            assertThat(other.kind()).isEqualTo(symbol.kind());
        });
    }

    @Test
    void isATotalOrderThatAgreesWithEqualityAndBytes() {
        var symbols = random(1_500, 3).map(Symbol::of).toList();
        var random = new Random(4);
        for (var turn = 0; turn < 60_000; turn++) {
            var one = symbols.get(random.nextInt(symbols.size()));
            var two = symbols.get(random.nextInt(symbols.size()));
            var three = symbols.get(random.nextInt(symbols.size()));
            var order = Integer.signum(one.compareTo(two));
            assertThat(Integer.signum(two.compareTo(one))).isEqualTo(-order);
            assertThat(order == 0)
                    .isEqualTo(one.equals(two))
                    .isEqualTo(one.key().equals(two.key()));
            assertThat(order).isEqualTo(Integer.signum(BY_BYTES.compare(one, two)));
            if (order <= 0 && two.compareTo(three) <= 0) {
                assertThat(one).isLessThanOrEqualTo(three);
            }
        }
    }

    @Test
    void putsEveryPartAfterItsParentAndBeforeTheNextDocument() {
        random(20_000, 5)
                .map(Symbol::of)
                .forEach(symbol -> symbol.parent().ifPresent(parent -> {
                    assertThat(symbol).isGreaterThan(parent);
                    assertThat(symbol.key()).startsWith(parent.key());
                    assertThat(Symbol.of(parent + "/A")).isGreaterThan(symbol);
                    assertThat(Symbol.of(parent + "(Vol.I)")).isGreaterThan(symbol);
                }));
    }

    /// Symbols of few letters and numbers, so that many share their beginnings and some are equal.
    static Stream<String> random(int count, long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> symbol(random)).limit(count);
    }

    private static String symbol(Random random) {
        var written = new StringBuilder(pick(random, "A", "S", "E", "T", "C.1", "O.C.", "É", "文", "𝔄"));
        for (var levels = 1 + random.nextInt(3); levels > 0; levels--) {
            written.append(pick(random, "/", "/", "/", ".", " ", " /"));
            written.append(
                    pick(random, "", "", "", "RES/", "C.", "L.", "PV.", "PV. ", "ES-", "S-", "X", "!", "\"", "#", "~"));
            written.append(number(random));
            written.append(pick(random, "", "", "", "", " (2010)", "-" + number(random), " [A]", " B", "(a)", "T"));
        }
        for (var parts = random.nextInt(3); parts > 0; parts--) {
            written.append(pick(random, "/Add.", "/Corr.", "/Rev.", "/REV-", "/Supp.", " (Resumption ", ".Supp."));
            written.append(pick(random, number(random), number(random), ""));
            written.append(written.lastIndexOf("(Resumption") > written.lastIndexOf(")") ? ")" : "");
        }
        return written.toString();
    }

    private static String number(Random random) {
        return pick(random, "", "", "", "0", "00") + random.nextInt(pick(random, 3, 20, 3_000));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String respell(String symbol, Random random) {
        var cased = random.nextBoolean() ? symbol.toLowerCase(Locale.ROOT) : symbol.toUpperCase(Locale.ROOT);
        var blanks = pick(random, cased.replace(" ", ""), cased.replace(" ", "\u00a0"), cased.replace("/", " / "));
        return random.nextBoolean() ? blanks.replace('-', '\u2011').replace('/', '／') : blanks;
    }
}
