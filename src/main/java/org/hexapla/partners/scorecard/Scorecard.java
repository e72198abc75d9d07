package org.hexapla.partners.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.jspecify.annotations.Nullable;

/// What entities are asked each year.
///
/// @param form whose sections are the groups and whose scales and numbers are the indicators
/// @param rounds the youngest first
public record Scorecard(String code, LocalizedText name, FormCode form, String initiative, List<Round> rounds) {

    static boolean isCode(String written) {
        return written.matches("[a-z][a-z0-9-]{1,39}");
    }

    /// A year in which it is asked.
    public record Round(int year, LocalDate opens, LocalDate closes) {

        public boolean isOpenOn(LocalDate day) {
            return !day.isBefore(opens) && !day.isAfter(closes);
        }
    }

    public Optional<Round> round(int year) {
        return rounds.stream().filter(round -> round.year() == year).findFirst();
    }

    /// Somebody who is asked.
    ///
    /// @param until the last year; null for good
    public record Entity(
            PartnerId partner, int since, @Nullable Integer until) {

        public boolean isAskedIn(int year) {
            return year >= since && (until == null || year <= until);
        }
    }

    /// What an entity says of a year.
    ///
    /// @param submission null where it came from an earlier system
    /// @param note why its focal point gave it back, or empty
    /// @param approved the day; null before
    public record Reply(
            long id,
            String scorecard,
            PartnerId partner,
            int year,
            @Nullable SubmissionId submission,
            State state,
            String note,
            @Nullable LocalDate approved) {

        ItemRef item() {
            return new ItemRef("partners.scorecard-reply", Long.toString(id));
        }
    }

    public enum State {
        DRAFT,
        HANDED_IN,
        APPROVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
