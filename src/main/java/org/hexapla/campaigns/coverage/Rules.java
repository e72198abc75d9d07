package org.hexapla.campaigns.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.search.StoredQuery;

/// What the words of an article must be for it to carry a message, as people write it, a line each.
///
/// ```
/// food waste + halve / reduce / fight      parts that stand near each other, each said by any of its phrases
/// @ + everyone / fairly                    @ stands for the names of the message's concepts
/// ? misinformation                         only names the topic
/// - water polo                             takes the message away again
/// ```
///
/// @param carrying an article with one of these carries the message
/// @param naming an article with one of these names its topic
/// @param barring an article with one of these does neither
record Rules(List<StoredQuery.Near> carrying, List<StoredQuery.Near> naming, List<StoredQuery.Near> barring) {

    static final int LONGEST = 8000;

    private static final int MOST_PARTS = 5;
    private static final int MOST_PHRASES = 60;

    Rules {
        carrying = List.copyOf(carrying);
        naming = List.copyOf(naming);
        barring = List.copyOf(barring);
    }

    /// @param concepts the names of the concepts, for `@`; they name the topic as well
    /// @param within how many words the parts of a line may span
    static Rules read(String written, List<String> concepts, int within) {
        var carrying = new ArrayList<StoredQuery.Near>();
        var naming = new ArrayList<StoredQuery.Near>();
        var barring = new ArrayList<StoredQuery.Near>();
        if (!concepts.isEmpty()) {
            naming.add(new StoredQuery.Near(List.of(concepts), within));
        }
        for (var line : written.lines().map(String::strip).toList()) {
            var isNaming = line.startsWith("?");
            var isBarring = line.startsWith("-");
            var parts = parts(isNaming || isBarring ? line.substring(1) : line, concepts);
            if (!parts.isEmpty()) {
                (isNaming ? naming : isBarring ? barring : carrying).add(new StoredQuery.Near(parts, within));
            }
        }
        return new Rules(carrying, naming, barring);
    }

    /// The line that is no rule, if there is one.
    static java.util.Optional<String> mistake(String written) {
        return written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> {
                    var parts = line.split("\\+", -1);
                    return parts.length > MOST_PARTS
                            || Stream.of(parts).anyMatch(part -> {
                                var phrases = part.replaceFirst("^\\s*[?-]", "").split("/", -1);
                                return phrases.length > MOST_PHRASES
                                        || Stream.of(phrases).anyMatch(String::isBlank);
                            });
                })
                .findFirst();
    }

    private static List<List<String>> parts(String line, List<String> concepts) {
        var parts = new ArrayList<List<String>>();
        for (var part : line.split("\\+", -1)) {
            var phrases = Stream.of(part.split("/", -1))
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .flatMap(phrase -> phrase.equals("@") ? concepts.stream() : Stream.of(phrase))
                    .distinct()
                    .toList();
            if (phrases.isEmpty()) {
                return List.of();
            }
            parts.add(phrases);
        }
        return parts;
    }
}
