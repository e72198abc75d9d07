package org.hexapla.occasions.checkin;

import java.time.Instant;
import java.util.Locale;

/// What whoever stands at the door is told.
///
/// @param name of the person; empty where nobody is known
/// @param at when the person came in first, or was let in before
/// @param door by which
record Scanned(Outcome outcome, String name, Instant at, String door) {

    enum Outcome {
        /// Welcome.
        IN,
        /// Is inside already, perhaps with a copy of the pass.
        AGAIN,
        OUT,
        /// Registered, but has no place.
        NO_PLACE,
        /// Had a place, and gave it back.
        GIVEN_BACK,
        /// A pass for something else.
        ELSEWHERE,
        /// No pass of ours.
        UNKNOWN;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String messageKey() {
            return "checkin.outcome." + code();
        }
    }

    static Scanned nobody(Outcome outcome, Instant at) {
        return new Scanned(outcome, "", at, "");
    }
}
