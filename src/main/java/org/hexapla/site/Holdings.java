package org.hexapla.site;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private static final int SHOWN = 3;
    private static final int MOST_LOOKED_AT = 100;

    private final Search search;
    private final FacetNames names;
    private final Clock clock;
    private final LoadingCache<Language, HomeView> counted =
            Caffeine.newBuilder().expireAfterWrite(KeptPages.MOMENT).build(this::count);

    Holdings(Search search, FacetNames names, Clock clock) {
        this.search = search;
        this.names = names;
        this.clock = clock;
    }

    /// Counted no more than once a second, however many come to the front door.
    HomeView seenBy(Language reader) {
        return counted.get(reader);
    }

    private HomeView count(Language reader) {
        var results = newest(reader, List.of(), 1);
        var languages = counts(results.facets(), "language", reader);
        return new HomeView(
                results.total(),
                counts(results.facets(), "type", reader),
                languages,
                drawn(languages, reader),
                sections(reader));
    }

    private List<HomeView.Section> sections(Language reader) {
        return Stream.of(
                        new HomeView.Section("site.home.news", latest("newsroom.item", reader)),
                        new HomeView.Section("site.home.events", events(reader)),
                        new HomeView.Section("site.home.documents", latest("library.document", reader)))
                .filter(section -> !section.shown().isEmpty())
                .toList();
    }

    private List<SearchResults.Hit> latest(String kind, Language reader) {
        return newest(reader, List.of(kind), SHOWN).hits();
    }

    private List<SearchResults.Hit> events(Language reader) {
        return newest(reader, List.of("occasions.event"), MOST_LOOKED_AT).comingFirst(LocalDate.now(clock), SHOWN);
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
