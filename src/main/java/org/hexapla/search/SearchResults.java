package org.hexapla.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/// What the index answers.
///
/// @param total how many were found in all
/// @param facets the counts of each facet's values, most frequent first
/// @param spelling another spelling that finds something, where the words as typed find little
/// @param widenings the concepts that the question was widened by
public record SearchResults(
        long total,
        List<Hit> hits,
        Map<String, List<FacetCount>> facets,
        Optional<String> spelling,
        List<Widening> widenings) {

    /// The hits as somebody wants them who may still come: what is ahead, the soonest first, then what is over, the
    /// latest first; without what has no day.
    public List<Hit> comingFirst(LocalDate today, int most) {
        var ahead = dated().filter(hit -> !hit.day().isBefore(today)).sorted(Comparator.comparing(Hit::day));
        var over = dated().filter(hit -> hit.day().isBefore(today))
                .sorted(Comparator.comparing(Hit::day).reversed());
        return Stream.concat(ahead, over).limit(most).toList();
    }

    private Stream<Hit> dated() {
        return hits.stream().filter(hit -> hit.date() != null);
    }

    /// @param passages parts of the texts around the words found, with the words marked by [Passage]
    /// @param foundBy the widening through which it was found although the reader's words are not in it; null
    /// else
    public record Hit(
            ItemRef item,
            String path,
            List<String> symbols,
            LocalizedText title,
            @Nullable PartialDate date,
            String type,
            List<Language> languages,
            List<Passage> passages,
            @Nullable Widening foundBy) {

        private LocalDate day() {
            return Objects.requireNonNull(date).last();
        }
    }

    /// A passage in a language, in pieces that are found words or what stands between.
    public record Passage(Language language, List<Piece> pieces) {
        public record Piece(String text, boolean found) {}
    }

    public record FacetCount(String value, long count) {}
}
