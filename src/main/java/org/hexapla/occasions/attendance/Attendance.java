package org.hexapla.occasions.attendance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;

/// Somebody at an event, without a name.
///
/// @param person the key of the person
/// @param country, audience, gender empty where nobody knows
record Attendance(
        EventCode event, String person, Language language, String country, String audience, String gender, Step step) {

    /// How far somebody came.
    enum Step {
        REGISTERED,
        ACCEPTED,
        ATTENDED;

        static Optional<Step> parse(String written) {
            return Stream.of(values())
                    .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(written))
                    .findFirst();
        }
    }
}
