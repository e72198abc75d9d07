package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexapla.search.Documents.document;
import static org.hexapla.search.SearchIndexContractTests.EN;
import static org.hexapla.search.SearchIndexContractTests.find;
import static org.hexapla.search.SearchIndexContractTests.ids;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every engine must make of a question, whatever is typed.
abstract class QuestionContractTests {

    /// An empty index.
    abstract SearchIndex index();

    @Test
    void aSymbolFindsJustItsDocument() {
        var index = index();
        index.write(
                IntStream.rangeClosed(1, 80)
                        .mapToObj(number -> document("d" + number)
                                .symbols("A/RES/70/" + number)
                                .titled(EN, "Resolution A/RES/70/1 is recalled in A/RES/70/" + number)
                                .document())
                        .toList(),
                List.of());
        for (var written : List.of("A/RES/70/1", "a/res/70/1", " A/RES/70/1 ", "\"A/RES/70/1\"", "symbol:A/RES/70/1")) {
            var results = find(index, written);
            assertThat(ids(results).getFirst()).as(written).isEqualTo("d1");
            if (!written.startsWith("symbol:")) {
                assertThat(results.total()).as(written).isEqualTo(1);
            }
        }
        assertThat(ids(find(index, "resolution A/RES/70/7"))).containsExactly("d7");
        assertThat(find(index, "A/RES/70").total()).isEqualTo(80);
        assertThat(find(index, "A/RES/70/99").spelling()).isPresent();
    }

    @Test
    void allThatAnswersIsGivenWhateverThePage() {
        var index = index();
        index.write(
                IntStream.rangeClosed(1, 150)
                        .mapToObj(number -> document("d" + number)
                                .titled(EN, number % 3 == 0 ? "A letter" : "A resolution")
                                .document())
                        .toList(),
                List.of());
        assertThat(index.all(SearchQuestion.of("resolution", EN), Map.of()))
                .hasSize(100)
                .doesNotHaveDuplicates();
        assertThat(index.all(SearchQuestion.of("nowhere", EN), Map.of())).isEmpty();
    }

    @Test
    void symbolsWithBlanksAndBracketsAreSymbols() {
        var index = index();
        index.write(
                List.of(
                        document("1")
                                .symbols("A/RES/377(V)[A]")
                                .titled(EN, "Uniting for peace")
                                .document(),
                        document("2")
                                .symbols("A/RES/5/1605")
                                .titled(EN, "Another")
                                .document(),
                        document("3")
                                .symbols("A/RES/5/1606")
                                .titled(EN, "A/RES/5/1605")
                                .document()),
                List.of());
        assertThat(ids(find(index, "A/RES/377 (V) [A]"))).containsExactly("1");
        assertThat(ids(find(index, "A/RES/5/1605"))).containsExactly("2");
    }

    @Test
    void operatorsDoWhatTheySay() {
        var index = index();
        index.write(
                List.of(
                        document("1")
                                .titled(EN, "Human rights council")
                                .facet("year", "1948")
                                .document(),
                        document("2")
                                .titled(EN, "Rights of the human child")
                                .facet("year", "1989")
                                .document(),
                        document("3")
                                .titled(EN, "Outer space")
                                .facet("body", "A")
                                .document()),
                List.of());
        assertThat(ids(find(index, "\"human rights\""))).containsExactly("1");
        assertThat(ids(find(index, "“human rights”"))).containsExactly("1");
        assertThat(ids(find(index, "rights -child"))).containsExactly("1");
        assertThat(ids(find(index, "council OR space"))).containsExactlyInAnyOrder("1", "3");
        assertThat(ids(find(index, "coun*"))).containsExactly("1");
        assertThat(ids(find(index, "title:council"))).containsExactly("1");
        assertThat(ids(find(index, "year:1948"))).containsExactly("1");
        assertThat(ids(find(index, "year:1940-1950"))).containsExactly("1");
        assertThat(ids(find(index, "rights year:1989"))).containsExactly("2");
        assertThat(ids(find(index, "body:a"))).containsExactly("3");
        assertThat(ids(find(index, "-rights"))).containsExactly("3");
        assertThat(find(index, "").total()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "((((",
                "\"",
                "\"\"",
                "-",
                "--",
                "*",
                "**",
                "*a",
                "a**",
                ":",
                "title:",
                "title:\"",
                "OR",
                "OR OR",
                "AND",
                "a OR",
                "-OR",
                "/.*/",
                "[1 TO 2]",
                "{a",
                "a^b~2",
                "\\",
                "year:99999-00000",
                "year:",
                "+a",
                "!",
                "<script>alert(1)</script>",
                "'; drop table x; --",
                "symbol:*",
                "symbol:",
                "subject:",
                "-\"",
                "\u0000",
                "‏",
                "😀",
                "title:(a b",
                "a:b:c",
                "http://example.org/?a=b&c=d",
                "的",
                "ال",
                "\"*\"",
                "-*"
            })
    void nothingThatCanBeTypedIsAnError(String typed) {
        var index = index();
        index.write(List.of(document("1").titled(EN, "A title").document()), List.of());
        assertThat(find(index, typed).total()).isGreaterThanOrEqualTo(0);
        assertThat(index.suggest(typed, EN, 5)).isNotNull();
    }

    @Test
    void randomQuestionsAreAnsweredQuickly() {
        var index = index();
        index.write(List.of(document("1").titled(EN, "A title").document()), List.of());
        var random = new Random(7);
        var letters = "ab \"-*:()OR/\\大会الре'.,;[]{}~^!+?$%&=<>|1 2";
        for (var i = 0; i < 300; i++) {
            var typed = new StringBuilder();
            while (typed.length() < 500) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(find(index, typed.toString())).isNotNull();
        }
    }

    @Test
    void aQuestionTooLongIsRefusedWithItsLimit() {
        var index = index();
        assertThatThrownBy(() -> find(index, "a".repeat(10_000)))
                .isInstanceOfSatisfying(QuestionNotUnderstood.class, problem -> {
                    assertThat(problem.key()).isEqualTo("search.problem.too-long");
                    assertThat(problem.arguments()).containsExactly(10_000, 500);
                });
    }
}
