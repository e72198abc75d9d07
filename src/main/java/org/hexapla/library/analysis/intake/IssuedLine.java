package org.hexapla.library.analysis.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hexapla.library.analysis.Station;
import org.jspecify.annotations.Nullable;

/// What became of an entry of a station's list, at one time.
///
/// @param entry by which the entry is known on its day
/// @param symbol and language as the list has them
/// @param name of the file, as far as there is one
/// @param file its content
/// @param key the message that says it
public record IssuedLine(
        @Nullable Instant at,
        Station station,
        LocalDate day,
        String entry,
        String symbol,
        String language,
        String name,
        @Nullable String file,
        Outcome outcome,
        String key,
        List<String> arguments) {

    /// How an entry stands.
    public enum Outcome {
        IMPORTED,
        EMBARGOED,
        /// Not for this collection, by rule.
        SKIPPED,
        /// Its file could not be taken.
        FAILED,
        /// The list names it and the file did not come.
        MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "analysis.outcome." + code();
        }

        static Outcome of(String code) {
            return Stream.of(values())
                    .filter(outcome -> outcome.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// What fills the message's places. The archive's messages name a file first, then sizes and counts.
    public Object[] places() {
        var places = new ArrayList<Object>(arguments);
        for (var i = 1; key.startsWith("archive.") && i < places.size(); i++) {
            var written = arguments.get(i);
            if (written.matches("\\d+(\\.\\d+)?")) {
                places.set(i, Double.valueOf(written));
            }
        }
        return places.toArray();
    }

    /// Whether it says what another said before.
    boolean saysTheSameAs(IssuedLine other) {
        return outcome == other.outcome
                && java.util.Objects.equals(file, other.file)
                && (file != null || key.equals(other.key));
    }
}
