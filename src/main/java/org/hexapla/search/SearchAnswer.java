package org.hexapla.search;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.search.SearchResults.FacetCount;
import org.jspecify.annotations.Nullable;

/// Results for programs: every title in every language, every facet with its codes.
record SearchAnswer(
        String question,
        long total,
        int page,
        int size,
        List<Found> hits,
        Map<String, List<FacetCount>> facets,
        @Nullable String spelling,
        List<Concept> widenedBy) {

    record Found(
            String id,
            String url,
            List<String> symbols,
            Map<String, String> title,
            @Nullable String date,
            String type,
            List<String> languages,
            List<Passage> passages,
            @Nullable Concept foundBy) {}

    /// @param text the passage
    /// @param found the words in it that were found
    record Passage(String language, String text, List<String> found) {}

    record Concept(String id, Map<String, String> labels) {}

    static SearchAnswer of(SearchResults results, SearchAddress address, Language reader, String site) {
        return new SearchAnswer(
                address.words(),
                results.total(),
                address.page(),
                SearchAddress.PAGE,
                results.hits().stream()
                        .map(hit -> found(hit, site + "/" + reader))
                        .toList(),
                results.facets(),
                results.spelling().orElse(null),
                results.widenings().stream().map(SearchAnswer::concept).toList());
    }

    private static Found found(SearchResults.Hit hit, String root) {
        var date = hit.date();
        var foundBy = hit.foundBy();
        return new Found(
                hit.item().toString(),
                root + hit.path(),
                hit.symbols(),
                LocalizedTextJson.byTag(hit.title()),
                date == null ? null : date.toString(),
                hit.type(),
                hit.languages().stream().map(Language::tag).toList(),
                hit.passages().stream().map(SearchAnswer::passage).toList(),
                foundBy == null ? null : concept(foundBy));
    }

    private static Passage passage(SearchResults.Passage passage) {
        var text = new StringBuilder();
        passage.pieces().forEach(piece -> text.append(piece.text()));
        var found = passage.pieces().stream()
                .filter(SearchResults.Passage.Piece::found)
                .map(SearchResults.Passage.Piece::text)
                .toList();
        return new Passage(passage.language().tag(), text.toString(), found);
    }

    private static Concept concept(Widening widening) {
        return new Concept(widening.concept(), LocalizedTextJson.byTag(widening.labels()));
    }
}
