package org.hexapla.site;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.KeptPages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.search.FacetLabels;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.hexapla.search.SearchResults.FacetCount;
import org.springframework.stereotype.Component;

/// What the house holds, asked of the index: the site does not know the modules.
@Component
final class Holdings {

    private static final int LATEST = 6;

    private final Search search;
    private final Map<String, FacetLabels> labels;
    private final LoadingCache<Language, HomeView> counted =
            Caffeine.newBuilder().expireAfterWrite(KeptPages.MOMENT).build(this::count);

    Holdings(Search search, List<FacetLabels> labels) {
        this.search = search;
        this.labels = labels.stream().collect(Collectors.toMap(FacetLabels::facet, known -> known));
    }

    /// Counted no more than once a second, however many come to the front door.
    HomeView seenBy(Language reader) {
        return counted.get(reader);
    }

    private HomeView count(Language reader) {
        var question = new SearchQuestion("", reader, Map.of(), List.of(), SearchQuestion.Order.NEWEST, 1, LATEST);
        var results = search.find(question);
        var languages = counts(results.facets(), "language", reader);
        return new HomeView(
                results.total(),
                counts(results.facets(), "type", reader),
                languages,
                drawn(languages, reader),
                results.hits());
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
        var words = labels.containsKey(facet)
                ? labels.get(facet)
                        .labels(values.stream().map(FacetCount::value).toList(), reader)
                : Map.<String, String>of();
        return values.stream()
                .map(value -> new HomeView.Count(
                        words.getOrDefault(value.value(), name(facet, value.value(), reader)),
                        value.count(),
                        "/search?" + facet + "=" + URLEncoder.encode(value.value(), StandardCharsets.UTF_8)))
                .toList();
    }

    private static String name(String facet, String value, Language reader) {
        return facet.equals("language")
                ? Language.parse(value).map(language -> language.nameIn(reader)).orElse(value)
                : value;
    }
}
