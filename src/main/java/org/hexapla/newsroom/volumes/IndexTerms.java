package org.hexapla.newsroom.volumes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.newsroom.Volume;

/// Reads and writes an index of terms, a line a term: `Peacekeeping: 1, 3`.
final class IndexTerms {

    private IndexTerms() {}

    static List<Volume.Term> read(String text) {
        return text.lines().flatMap(line -> term(line).stream()).toList();
    }

    static Optional<Volume.Term> term(String line) {
        var colon = line.lastIndexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        var places = Stream.of(line.substring(colon + 1).split("[,،、;\\s]+"))
                .filter(place -> place.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
        var word = line.substring(0, colon).strip();
        return word.isEmpty() || places.isEmpty() ? Optional.empty() : Optional.of(new Volume.Term(word, places));
    }

    static String write(List<Volume.Term> terms) {
        return terms.stream()
                .map(term -> term.word() + ": "
                        + term.places().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
