package org.hexapla.partners.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.ProgrammeCode;
import org.jspecify.annotations.Nullable;

/// That somebody asks to take part in a programme.
///
/// @param partner who it is in the register, once it was sent
/// @param parent the earlier one that it takes up again; null of a first
/// @param about the meeting that is asked for; empty of most
/// @param stage its place among those of the programme, from 0
/// @param isChosen whether the committee has chosen it
/// @param isFirst whether whoever applies never did before
/// @param decision where it is written down
/// @param reason as the applicant was told
public record Application(
        long id,
        ProgrammeCode programme,
        Optional<PartnerId> partner,
        @Nullable SubmissionId submission,
        @Nullable Long parent,
        Applicant applicant,
        String about,
        State state,
        int stage,
        boolean isChosen,
        boolean isFirst,
        @Nullable Instant submitted,
        @Nullable Instant decided,
        String decision,
        String reason) {

    /// Who applies, as they say themselves.
    ///
    /// @param language in which they wrote and are answered
    /// @param gender by the codes of the authority file; empty of an organisation
    /// @param zone by whose clock the last day ends
    public record Applicant(
            PartnerKind kind,
            String name,
            String mail,
            Language language,
            Optional<Country> country,
            String gender,
            ZoneId zone) {}

    public enum State {
        DRAFT,
        SUBMITTED,
        ADMITTED,
        DECLINED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "partners.state." + code();
        }

        public static Optional<State> parse(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }

        public boolean isOver() {
            return this != DRAFT && this != SUBMITTED;
        }
    }

    Optional<SubmissionId> sheet() {
        return Optional.ofNullable(submission);
    }

    public ItemRef item() {
        return new ItemRef("partners.application", Long.toString(id));
    }
}
