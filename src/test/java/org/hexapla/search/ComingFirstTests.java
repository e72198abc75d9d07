package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.search.SearchResults.Hit;
import org.junit.jupiter.api.Test;

class ComingFirstTests {

    @Test
    void whatIsAheadStandsBeforeWhatIsOverAndTheNearestFirst() {
        var results = results("2029-01-01", "2026-11-30", "2026-11-22", "2026-11-01", "2020-05");

        assertThat(results.comingFirst(LocalDate.of(2026, 11, 22), 4))
                .extracting(Hit::path)
                .containsExactly("/2026-11-22", "/2026-11-30", "/2029-01-01", "/2026-11-01");
    }

    private static SearchResults results(String... days) {
        var hits = Stream.of(days).map(ComingFirstTests::hit).toList();
        return new SearchResults(hits.size(), hits, Map.of(), Optional.empty(), List.of());
    }

    private static Hit hit(String day) {
        return new Hit(
                new ItemRef("occasions.event", day),
                "/" + day,
                List.of(),
                LocalizedText.none(),
                PartialDate.parse(day).orElseThrow(),
                "briefing",
                List.of(),
                List.of(),
                null);
    }
}
