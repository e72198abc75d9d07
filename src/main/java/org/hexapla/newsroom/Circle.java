package org.hexapla.newsroom;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.LocalizedText;

/// People for whom something is told that is not for everybody: members of missions, accredited journalists, the
/// librarians of a network.
///
/// @param tie of what kind is what ties each member to it
public record Circle(CircleCode code, LocalizedText name, Tie tie) {

    public Circle {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a circle without a name: " + code);
        }
    }

    /// What a member of a circle is a member for.
    public enum Tie {
        /// For themselves.
        NOTHING,
        /// For a member state, by its ISO 3166-1 alpha-3 code.
        STATE,
        /// For an organisation, by its name.
        ORGANISATION,
        /// For a duty station, by a word for its place (`nairobi`).
        STATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Tie> parse(String code) {
            return Stream.of(values()).filter(tie -> tie.code().equals(code)).findFirst();
        }
    }
}
