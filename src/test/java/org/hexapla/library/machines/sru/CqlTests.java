package org.hexapla.library.machines.sru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;
import org.hexapla.library.machines.sru.Cql.Clause;
import org.hexapla.library.machines.sru.Cql.Joined;
import org.hexapla.library.machines.sru.Cql.Operator;
import org.hexapla.search.SearchQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CqlTests {

    private static final List<String> TERMS =
            List.of("water", "A/RES/70/1", "two words", "水", "say \"it\"", "and", "back\\slash", "(", "a*");

    @Test
    void readsBackWhateverQuestionItWrites() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var cql = any(random, 4);
            assertThat(CqlReader.read(cql.toString()).cql()).hasToString(cql.toString());
        }
    }

    @Test
    void refusesOrReadsWhateverIsWrittenAndBreaksOnNothing() {
        var random = new Random(8);
        var pieces =
                List.of("a", "and", "or", "not", "(", ")", "\"", "=", "<", "/", "dc.title", " ", "\\", "*", "sortby");
        for (var i = 0; i < 20_000; i++) {
            var written = IntStream.range(0, random.nextInt(12))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            try {
                CqlQuestion.of(written, Language.EN, 1, 10);
            } catch (SruRefusal refusal) {
                assertThat(refusal.said()).isNotEqualTo("General system error");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "water; \"water\"",
                "clean water; !10",
                "\"clean water\"; \"clean water\"",
                "dc.title = water; title:\"water\"",
                "dc.title all \"clean water\"; title:\"clean\" title:\"water\"",
                "dc.title any \"clean water\"; title:\"clean\" OR title:\"water\"",
                "DC.Identifier = \"A/RES/70/1\"; symbol:\"A/RES/70/1\"",
                "a and b or c; \"a\" OR \"c\" \"b\" OR \"c\"",
                "a and (b or c) not d; \"a\" \"b\" OR \"c\" -\"d\"",
                "a not (b or c); \"a\" -\"b\" -\"c\"",
                "wat*; wat*",
                "dc.date = 1948; year:\"1948\"",
                "cql.allRecords = 1 not water; -\"water\"",
                "a not (b and c); !48",
                "a or (b not c); !48",
                "a prox b; !39",
                "a xor b; !16",
                "dc.nothing = a; !16",
                "dc.title < a; !19",
                "dc.title =/fuzzy a; !20",
                "a and/rel.x b; !46",
                "dc.title = \"\"; !27",
                "w?ter; !28",
                "^water; !31",
                "dc.date = long; !36",
                "(a; !13",
                "\"a; !14",
                "a sortby dc.title; !80",
                "'='; !10"
            })
    void asksOurIndexWhatIsMeant(String cql, String expected) {
        if (expected.startsWith("!")) {
            var refusal = catchThrowableOfType(SruRefusal.class, () -> CqlQuestion.of(cql, Language.EN, 1, 10));
            assertThat(refusal).isNotNull().extracting(SruRefusal::number).hasToString(expected.substring(1));
        } else {
            assertThat(CqlQuestion.of(cql, Language.EN, 1, 10).text()).isEqualTo(expected);
        }
    }

    @Test
    void sortsByDateAndBySymbol() {
        assertThat(order("a sortby dc.date")).isEqualTo(SearchQuestion.Order.OLDEST);
        assertThat(order("a sortBy dc.date/sort.descending")).isEqualTo(SearchQuestion.Order.NEWEST);
        assertThat(order("a sortby dc.identifier")).isEqualTo(SearchQuestion.Order.SYMBOL);
        assertThat(order("a")).isEqualTo(SearchQuestion.Order.RELEVANCE);
    }

    private static SearchQuestion.Order order(String cql) {
        return CqlQuestion.of(cql, Language.EN, 1, 10).order();
    }

    private static Cql any(Random random, int deep) {
        if (deep == 0 || random.nextInt(3) == 0) {
            var term = TERMS.get(random.nextInt(TERMS.size()));
            return random.nextBoolean()
                    ? new Clause("", "=", List.of(), term)
                    : new Clause("dc.title", random.nextBoolean() ? "=" : "all", modifiers(random), term);
        }
        var operators = Operator.values();
        return new Joined(
                any(random, deep - 1),
                operators[random.nextInt(operators.length)],
                modifiers(random),
                any(random, deep - 1));
    }

    private static List<String> modifiers(Random random) {
        return random.nextInt(4) == 0 ? List.of("word", "distance<3") : List.of();
    }
}
