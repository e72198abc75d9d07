package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexapla.search.Documents.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.PartialDate;
import org.hexapla.search.SearchQuestion.Order;
import org.junit.jupiter.api.Test;

/// What every engine behind the search must do.
abstract class SearchIndexContractTests {

    static final Language EN = Language.EN;
    static final Language FR = Language.FR;
    static final Language ES = Language.ES;
    static final Language RU = Language.RU;
    static final Language AR = Language.AR;
    static final Language ZH = Language.ZH;

    /// An empty index.
    abstract SearchIndex index();

    @Test
    void theTitleCountsMoreThanTheText() {
        var index = index();
        index.write(
                List.of(
                        document("text")
                                .titled(EN, "Report")
                                .text(EN, "About disarmament and more")
                                .document(),
                        document("title")
                                .titled(EN, "Disarmament")
                                .text(EN, "About this and that")
                                .document()),
                List.of());
        assertThat(ids(find(index, "disarmament"))).containsExactly("title", "text");
    }

    @Test
    void valuesOfOneFacetWidenEachOther() {
        var index = withFacets();
        assertThat(counts(find(index, "peace"), "body")).containsEntry("A", 2L).containsEntry("S", 2L);
        var chosen = chosen(index, Map.of("body", List.of("A")));
        assertThat(ids(chosen)).containsExactlyInAnyOrder("1", "3");
        assertThat(counts(chosen, "body")).as("what could still be added").containsEntry("S", 2L);
        assertThat(counts(chosen, "year")).containsEntry("1948", 1L).containsEntry("1950", 1L);
    }

    @Test
    void facetsNarrowEachOther() {
        var index = withFacets();
        var both = chosen(index, Map.of("body", List.of("A", "S"), "year", List.of("1948")));
        assertThat(ids(both)).containsExactlyInAnyOrder("1", "2");
        assertThat(counts(find(index, "-peace"), "body")).containsExactlyEntriesOf(Map.of("S", 1L));
    }

    private SearchIndex withFacets() {
        var index = index();
        index.write(
                List.of(
                        document("1")
                                .titled(EN, "Peace")
                                .facet("body", "A")
                                .facet("year", "1948")
                                .document(),
                        document("2")
                                .titled(EN, "Peace")
                                .facet("body", "S")
                                .facet("year", "1948")
                                .document(),
                        document("3")
                                .titled(EN, "Peace")
                                .facet("body", "S", "A")
                                .facet("year", "1950")
                                .document(),
                        document("4").titled(EN, "War").facet("body", "S").document()),
                List.of());
        return index;
    }

    private static SearchResults chosen(SearchIndex index, Map<String, List<String>> filters) {
        var kinds = List.of("test.document");
        return index.find(new SearchQuestion("peace", EN, filters, kinds, Order.RELEVANCE, 1, 20), Map.of());
    }

    @Test
    void pagesNeverOverlap() {
        var index = index();
        index.write(
                IntStream.range(0, 95)
                        .mapToObj(i -> document("id" + i)
                                .titled(EN, "Same words")
                                .symbols("A/" + i % 7)
                                .document())
                        .toList(),
                List.of());
        for (var order : Order.values()) {
            var seen = IntStream.rangeClosed(1, 10)
                    .mapToObj(page ->
                            index.find(new SearchQuestion("same", EN, Map.of(), List.of(), order, page, 10), Map.of()))
                    .flatMap(results -> ids(results).stream())
                    .toList();
            assertThat(seen).hasSize(95).doesNotHaveDuplicates();
        }
    }

    @Test
    void nobodyPagesForEver() {
        var index = index();
        assertThatThrownBy(() ->
                        index.find(new SearchQuestion("", EN, Map.of(), List.of(), Order.NEWEST, 1001, 10), Map.of()))
                .isInstanceOf(QuestionNotUnderstood.class);
    }

    @Test
    void sortsByDayAndBySymbol() {
        var index = index();
        index.write(
                List.of(
                        document("1")
                                .titled(EN, "x")
                                .symbols("A/10")
                                .dated(PartialDate.of(LocalDate.of(1950, 1, 1)))
                                .document(),
                        document("2")
                                .titled(EN, "x")
                                .symbols("A/9")
                                .dated(PartialDate.of(LocalDate.of(1949, 1, 1)))
                                .document(),
                        document("3").titled(EN, "x").symbols("A/11").document()),
                List.of());
        assertThat(sorted(index, Order.NEWEST)).containsExactly("1", "2", "3");
        assertThat(sorted(index, Order.OLDEST)).containsExactly("2", "1", "3");
        assertThat(sorted(index, Order.SYMBOL)).containsExactly("2", "1", "3");
    }

    @Test
    void suggestsHowABeginningCouldGoOn() {
        var index = index();
        index.write(
                List.of(
                        document("1")
                                .symbols("A/RES/70/1")
                                .titled(EN, "Sustainable development goals")
                                .document(),
                        document("2").titled(FR, "Résolutions du Conseil").document()),
                List.of());
        assertThat(index.suggest("sustainable dev", EN, 5))
                .containsExactly(new SearchSuggestion("Sustainable development goals", "/documents/1"));
        assertThat(index.suggest("resol", EN, 5)).hasSize(1);
        assertThat(index.suggest("a/res/7", EN, 5)).containsExactly(new SearchSuggestion("A/RES/70/1", "/documents/1"));
        assertThat(index.suggest("a/re", EN, 5)).containsExactly(new SearchSuggestion("A/RES/70/1", "/documents/1"));
    }

    @Test
    void aChangedItemStandsOnceAndAGoneOneNot() {
        var index = index();
        index.write(
                List.of(
                        document("1").titled(EN, "Before").document(),
                        document("2").titled(EN, "Other").document()),
                List.of());
        index.write(List.of(document("1").titled(EN, "After").document()), List.of(new ItemRef("test.document", "2")));
        assertThat(index.size()).isEqualTo(1);
        assertThat(ids(find(index, "after"))).containsExactly("1");
        assertThat(find(index, "before").total()).isZero();
        assertThat(index.holds(List.of(new ItemRef("test.document", "1"), new ItemRef("test.document", "2"))))
                .containsExactly(new ItemRef("test.document", "1"));
    }

    @Test
    void keepsANote() {
        var index = index();
        assertThat(index.note()).isEmpty();
        index.note("made by a test");
        index.write(List.of(document("1").titled(EN, "x").document()), List.of());
        assertThat(index.note()).contains("made by a test");
    }

    private static List<String> sorted(SearchIndex index, Order order) {
        return ids(index.find(new SearchQuestion("x", EN, Map.of(), List.of(), order, 1, 20), Map.of()));
    }

    private static Map<String, Long> counts(SearchResults results, String facet) {
        return results.facets().getOrDefault(facet, List.of()).stream()
                .collect(java.util.stream.Collectors.toMap(
                        SearchResults.FacetCount::value, SearchResults.FacetCount::count));
    }

    static SearchResults find(SearchIndex index, String words) {
        return index.find(SearchQuestion.of(words, EN), Map.of());
    }

    static List<String> ids(SearchResults results) {
        return results.hits().stream().map(hit -> hit.item().id()).toList();
    }
}
