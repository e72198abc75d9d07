package org.hexapla.library.votes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a roll call is about.
///
/// @param value the concept's id, the topic's code or the source's words
record Subject(Scheme scheme, String value) {

    /// As addresses write it: `topic:hr`.
    String filter() {
        return scheme.code() + ":" + value;
    }

    static Optional<Subject> parse(String filter) {
        var colon = filter.indexOf(':');
        return Stream.of(Scheme.values())
                .filter(scheme -> colon > 0 && scheme.code().equals(filter.substring(0, colon)))
                .map(scheme -> new Subject(scheme, filter.substring(colon + 1)))
                .findFirst();
    }

    enum Scheme {
        /// A concept of the thesaurus.
        CONCEPT,
        /// One of the six broad topics by which students of the votes sort them.
        TOPIC,
        /// Words of the source that no concept bears.
        WORDS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
