package org.hexapla.campaigns.contest;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// What somebody sent in for a contest.
///
/// @param number by which its contest knows it
/// @param reason why it cannot take part; may be empty
/// @param place what it won in its category; null where nothing
public record Entry(
        long id,
        String contest,
        int number,
        Content content,
        Author author,
        State state,
        String reason,
        Times times,
        @Nullable Integer place) {

    static final String KIND = "campaigns.entry";

    ItemRef item() {
        return item(id);
    }

    static ItemRef item(long id) {
        return new ItemRef(KIND, Long.toString(id));
    }

    /// What the jury judges of it in a round.
    static ItemRef judged(long id, int round) {
        return new ItemRef("campaigns.judged", round + "-" + id);
    }

    /// @param submission of the form; null once it is erased
    public record Content(
            String category, String title, @Nullable SubmissionId submission) {}

    /// Who sent it.
    ///
    /// @param isNamed whether they agreed to be named where it is shown
    /// @param guardian who agrees for somebody who is not of age; empty for others
    public record Author(
            String name,
            String mail,
            boolean isNamed,
            Language language,
            Optional<Country> country,
            boolean isMinor,
            String guardian,
            String guardianMail) {}

    /// @param consented when the guardian agreed
    public record Times(
            Instant begun,
            @Nullable Instant received,
            @Nullable Instant consented) {}

    public boolean isBeingFilledIn() {
        return state == State.DRAFT;
    }

    public enum State {
        DRAFT,
        /// The guardian has not agreed yet.
        CONSENT,
        SENT,
        ELIGIBLE,
        INELIGIBLE,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "contests.entry." + code();
        }

        static State of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
