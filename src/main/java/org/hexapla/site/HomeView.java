package org.hexapla.site;

import java.util.List;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.search.SearchResults;

/// What the home page shows: how much there is, of what, and what came last.
///
/// @param total of everything that can be found
/// @param kinds how many of each type of record
/// @param languages how many in each language
/// @param languagesDrawn the same as a picture
/// @param sections what a visitor comes for, a few of each kind: the latest news, events to come to, the newest
/// documents
public record HomeView(
        long total, List<Count> kinds, List<Count> languages, BarChart languagesDrawn, List<Section> sections) {

    /// @param key of its heading
    public record Section(String key, List<SearchResults.Hit> shown) {}

    /// @param address the search that lists them, after the language
    public record Count(String label, long count, String address) {}
}
