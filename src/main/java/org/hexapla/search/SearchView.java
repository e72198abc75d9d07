package org.hexapla.search;

import java.util.List;
import org.hexapla.kernel.web.Paging;
import org.hexapla.search.SearchResults.Hit;
import org.jspecify.annotations.Nullable;

/// The page of results as its template shows it.
///
/// @param problem why the question could not be answered; empty if it was
/// @param isDeeper whether there is more than can be paged through
public record SearchView(
        SearchAddress address,
        long total,
        List<ShownHit> hits,
        List<Facet> facets,
        List<Chip> chips,
        List<Sorting> sortings,
        Paging paging,
        boolean isDeeper,
        String spelling,
        List<Concept> concepts,
        String problem) {

    /// @param type the name of its type; empty if it has none
    /// @param languages the languages it can be read in, as a list in words
    public record ShownHit(
            Hit hit,
            String type,
            String languages,
            @Nullable Concept foundBy) {}

    /// @param name what the facet is called
    /// @param values those that can be added
    /// @param more how many further values there are, shown by [#moreAddress]
    public record Facet(String name, List<Value> values, int more, String moreAddress) {}

    /// @param depth how many values it lies in
    public record Value(String name, long count, String address, int depth) {}

    /// A filter that was chosen; its address is the question without it.
    public record Chip(String facet, String value, String address) {}

    public record Sorting(String key, String address, boolean isChosen) {}

    public record Concept(String name, String path) {}
}
