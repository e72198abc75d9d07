package org.hexapla.partners.programme;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One step on the way of an application.
///
/// @param reviews how many reviewers must have handed in, of a review; 0 of any other
public record Stage(Kind kind, int reviews) {

    private static final int MOST_REVIEWS = 9;

    public Stage {
        if (reviews < 0 || reviews > MOST_REVIEWS || (kind == Kind.REVIEW) != (reviews > 0)) {
            throw new IllegalArgumentException(kind + " by " + reviews);
        }
    }

    public enum Kind {
        /// The staff looks whether it may be considered at all.
        ELIGIBILITY,
        /// Several people score it, each without seeing the others'.
        REVIEW,
        /// A committee chooses among all with the balance before its eyes.
        COMMITTEE,
        /// It is admitted or declined, and the applicant is told.
        DECISION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "partners.stage." + code();
        }
    }

    /// As files and forms write it: `eligibility`, `review 2`.
    public static Optional<Stage> parse(String written) {
        var parts = written.strip().split("\\s+");
        return Stream.of(Kind.values())
                .filter(kind -> kind.code().equals(parts[0]))
                .findFirst()
                .flatMap(kind -> of(kind, parts.length > 1 ? parts[1] : ""));
    }

    private static Optional<Stage> of(Kind kind, String reviews) {
        if (kind != Kind.REVIEW) {
            return reviews.isEmpty() ? Optional.of(new Stage(kind, 0)) : Optional.empty();
        }
        return reviews.matches("[1-9]") ? Optional.of(new Stage(kind, Integer.parseInt(reviews))) : Optional.empty();
    }

    @Override
    public String toString() {
        return reviews == 0 ? kind.code() : kind.code() + " " + reviews;
    }
}
