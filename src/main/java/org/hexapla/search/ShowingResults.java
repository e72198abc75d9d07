package org.hexapla.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.search.SearchQuestion.Order;
import org.hexapla.search.SearchResults.FacetCount;
import org.hexapla.search.SearchResults.Hit;
import org.springframework.stereotype.Component;

/// Puts results into the reader's words.
@Component
final class ShowingResults {

    private static final int VALUES_AT_FIRST = 15;
    private static final int CONCEPTS = 5;

    private final FacetNames names;

    ShowingResults(FacetNames names) {
        this.names = names;
    }

    SearchView view(Page page, SearchAddress address, SearchResults results) {
        var reader = page.language();
        var names = names(results, address, reader);
        var reachable = Math.min(results.total(), Answering.DEEPEST);
        return new SearchView(
                address,
                results.total(),
                hits(page, results, names),
                facets(page, address, results, names),
                chips(page, address, names),
                Arrays.stream(Order.values())
                        .map(order -> new SearchView.Sorting(
                                SearchAddress.name(order), to(page, address.sorted(order)), order == address.order()))
                        .toList(),
                new Paging(address.page(), SearchAddress.PAGE, reachable),
                results.total() > Answering.DEEPEST,
                results.spelling().orElse(""),
                results.widenings().stream()
                        .limit(CONCEPTS)
                        .map(widening -> concept(widening, reader))
                        .toList(),
                "");
    }

    SearchView refused(Page page, SearchAddress address, QuestionNotUnderstood problem) {
        var words = address.words();
        var kept = words.length() > Question.LONGEST ? words.substring(0, Question.LONGEST) : words;
        return new SearchView(
                address.words(kept),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Paging(1, SearchAddress.PAGE, 0),
                false,
                "",
                List.of(),
                page.text(problem.key(), problem.arguments().toArray()));
    }

    private List<SearchView.ShownHit> hits(Page page, SearchResults results, Map<String, Map<String, String>> names) {
        var shown = new ArrayList<SearchView.ShownHit>();
        for (var hit : results.hits()) {
            var widening = hit.foundBy();
            shown.add(new SearchView.ShownHit(
                    hit,
                    hit.type().isEmpty() ? "" : name(names, "type", hit.type()),
                    page.wording()
                            .list(hit.languages().stream()
                                    .map(language -> language.nameIn(page.language()))
                                    .toList()),
                    widening == null ? null : concept(widening, page.language())));
        }
        return List.copyOf(shown);
    }

    private static SearchView.Concept concept(Widening widening, Language reader) {
        return new SearchView.Concept(widening.labels().words(reader), widening.path());
    }

    private List<SearchView.Facet> facets(
            Page page, SearchAddress address, SearchResults results, Map<String, Map<String, String>> names) {
        var facets = new ArrayList<SearchView.Facet>();
        for (var facet : SearchAddress.FACETS) {
            var counts = results.facets().getOrDefault(facet, List.of()).stream()
                    .filter(count -> count.count() > 0 && !address.has(facet, count.value()))
                    .filter(count -> isOnTheWay(facet, count.value(), address))
                    .toList();
            if (isReplaced(facet, address, results)) {
                continue;
            }
            var isUseful = counts.size() > 1 || address.filters().containsKey(facet);
            if (isUseful && !counts.isEmpty() && isReadable(facet, names)) {
                facets.add(facet(page, address, facet, counts, names));
            }
        }
        return List.copyOf(facets);
    }

    /// Of a tree its first values are shown, and what lies in those that were chosen.
    private static boolean isOnTheWay(String facet, String value, SearchAddress address) {
        var last = value.lastIndexOf('/');
        return !SearchAddress.TREES.containsKey(facet) || last < 0 || address.has(facet, value.substring(0, last));
    }

    /// Whether a finer facet is offered in its place. Old addresses ask for it still.
    private static boolean isReplaced(String facet, SearchAddress address, SearchResults results) {
        return SearchAddress.TREES.entrySet().stream()
                        .anyMatch(tree -> tree.getValue().equals(facet)
                                && !results.facets()
                                        .getOrDefault(tree.getKey(), List.of())
                                        .isEmpty())
                && !address.filters().containsKey(facet)
                && !address.unfolded().equals(facet);
    }

    /// Kinds of items are a matter of the program, unless somebody has words for them.
    private static boolean isReadable(String facet, Map<String, Map<String, String>> names) {
        return !facet.equals(DocumentFields.KIND)
                || !names.getOrDefault(facet, Map.of()).isEmpty();
    }

    private static SearchView.Facet facet(
            Page page,
            SearchAddress address,
            String facet,
            List<FacetCount> counts,
            Map<String, Map<String, String>> names) {
        var most = address.unfolded().equals(facet) ? counts.size() : VALUES_AT_FIRST;
        return new SearchView.Facet(
                page.text("search.facet." + facet),
                counts.stream()
                        .sorted(Comparator.comparingInt(count -> -depth(facet, count.value())))
                        .limit(most)
                        .map(count -> new SearchView.Value(
                                name(names, facet, count.value()),
                                count.count(),
                                to(page, added(address, facet, count.value())),
                                depth(facet, count.value())))
                        .toList(),
                Math.max(0, counts.size() - most),
                to(page, address.unfolding(facet)));
    }

    private static int depth(String facet, String value) {
        return SearchAddress.TREES.containsKey(facet)
                ? (int) value.chars().filter(letter -> letter == '/').count()
                : 0;
    }

    private static SearchAddress added(SearchAddress address, String facet, String value) {
        return SearchAddress.TREES.containsKey(facet) ? address.within(facet, value) : address.with(facet, value);
    }

    private static List<SearchView.Chip> chips(
            Page page, SearchAddress address, Map<String, Map<String, String>> names) {
        return address.filters().entrySet().stream()
                .flatMap(filter -> filter.getValue().stream()
                        .map(value -> new SearchView.Chip(
                                page.text("search.facet." + filter.getKey()),
                                name(names, filter.getKey(), value),
                                to(page, address.without(filter.getKey(), value)))))
                .toList();
    }

    /// The names of all values that will be shown, asked of each who knows them once.
    private Map<String, Map<String, String>> names(SearchResults results, SearchAddress address, Language reader) {
        var known = new TreeMap<String, Map<String, String>>();
        Stream.of(results.facets().keySet().stream(), address.filters().keySet().stream(), Stream.of("type"))
                .flatMap(facets -> facets)
                .distinct()
                .forEach(facet -> known.put(facet, names.of(facet, values(facet, results, address), reader)));
        return known;
    }

    private static Collection<String> values(String facet, SearchResults results, SearchAddress address) {
        var counted = results.facets().getOrDefault(facet, List.of()).stream().map(FacetCount::value);
        var chosen = address.filters().getOrDefault(facet, List.of()).stream();
        var ofHits = facet.equals("type") ? results.hits().stream().map(Hit::type) : Stream.<String>empty();
        return Stream.of(counted, chosen, ofHits)
                .flatMap(values -> values)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String name(Map<String, Map<String, String>> names, String facet, String value) {
        return names.getOrDefault(facet, Map.of()).getOrDefault(value, value);
    }

    private static String to(Page page, SearchAddress address) {
        return page.to("/search" + address.query());
    }
}
