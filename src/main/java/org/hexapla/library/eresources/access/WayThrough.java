package org.hexapla.library.eresources.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What comes of asking for a resource.
public sealed interface WayThrough {

    /// @param address where the reader is led on to
    /// @param until how long the reader's seat is kept; null where there is no such limit
    record LedOn(String address, @Nullable Instant until) implements WayThrough {}

    /// Who is not known has to sign in first.
    record SignIn() implements WayThrough {}

    /// Why not.
    sealed interface Refused extends WayThrough {

        /// The message that says why: `eresources.refused.<code>`.
        default String messageKey() {
            return "eresources.refused."
                    + switch (this) {
                        case Ended _ -> "ended";
                        case NoLicence _ -> "no-licence";
                        case Unknown _ -> "unknown";
                        case NotEntitled _ -> "not-entitled";
                        case LimitReached _ -> "limit";
                        case SeatsTaken _ -> "seats";
                        case NotSetUp _ -> "not-set-up";
                    };
        }
    }

    /// The subscription is over.
    record Ended() implements Refused {}

    /// No licence holds today.
    record NoLicence() implements Refused {}

    /// The library does not know to which group the reader belongs.
    record Unknown() implements Refused {}

    /// No licence lets the reader's group at the reader's duty station in.
    record NotEntitled() implements Refused {}

    /// What the licence allows has been used up.
    ///
    /// @param again the first day of the next month or year
    record LimitReached(LocalDate again) implements Refused {}

    /// @param free when a seat comes free at the latest
    record SeatsTaken(Instant free) implements Refused {}

    /// The way there has not been set up.
    record NotSetUp() implements Refused {}
}
