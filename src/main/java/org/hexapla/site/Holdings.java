package org.hexapla.site;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.KeptPages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.search.FacetNames;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.hexapla.search.SearchResults;
import org.hexapla.search.SearchResults.FacetCount;
import org.springframework.stereotype.Component;

/// What the house holds, asked of the index: the site does not know the modules.
@Component
final class Holdings {

    private static final int LATEST = 3;
    private static final Map<String, String> SECTIONS = sections();

    private final Search search;
    private final FacetNames names;
    private final LoadingCache<Language, HomeView> counted =
            Caffeine.newBuilder().expireAfterWrite(KeptPages.MOMENT).build(this::count);

    Holdings(Search search, FacetNames names) {
        this.search = search;
        this.names = names;
    }

    /// Counted no more than once a second, however many come to the front door.
    HomeView seenBy(Language reader) {
        return counted.get(reader);
    }

    /// The key of the heading by the kind of item, in their order.
    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        sections.put("newsroom.item", "site.home.news");
        sections.put("occasions.event", "site.home.events");
        sections.put("library.document", "site.home.documents");
        return sections;
    }

    private HomeView count(Language reader) {
        var results = newest(reader, List.of(), 1);
        var languages = counts(results.facets(), "language", reader);
        return new HomeView(
                results.total(),
                counts(results.facets(), "type", reader),
                languages,
                drawn(languages, reader),
                SECTIONS.entrySet().stream()
                        .map(section -> new HomeView.Section(
                                section.getValue(),
                                newest(reader, List.of(section.getKey()), LATEST)
                                        .hits()))
                        .filter(section -> !section.latest().isEmpty())
                        .toList());
    }

    private SearchResults newest(Language reader, List<String> kinds, int most) {
        return search.find(new SearchQuestion("", reader, Map.of(), kinds, SearchQuestion.Order.NEWEST, 1, most));
    }

    private static BarChart drawn(List<HomeView.Count> languages, Language reader) {
        var title = Messages.text(reader, "site.home.languages");
        return new BarChart(
                title,
                Messages.text(reader, "site.home.languages.description"),
                languages.stream().map(HomeView.Count::label).toList(),
                List.of(Series.counts(
                        Messages.text(reader, "site.home.count"),
                        languages.stream().map(HomeView.Count::count).toList())),
                Arrangement.GROUPED_LYING);
    }

    private List<HomeView.Count> counts(Map<String, List<FacetCount>> facets, String facet, Language reader) {
        var values = facets.getOrDefault(facet, List.of());
        var words = names.of(facet, values.stream().map(FacetCount::value).toList(), reader);
        return values.stream()
                .map(value -> new HomeView.Count(
                        words.getOrDefault(value.value(), value.value()),
                        value.count(),
                        "/search?" + facet + "=" + URLEncoder.encode(value.value(), StandardCharsets.UTF_8)))
                .toList();
    }
}
