package org.hexapla.forms;

import java.time.Instant;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A form as somebody filled it in.
///
/// @param version of the form that was filled in
/// @param about what it was filled in for: a programme, an event
/// @param language in which it was filled in
/// @param answers of an erased one, what may be counted
/// @param parent the earlier submission that it revises; null where it is the first
/// @param by who filled it in; null for a visitor
/// @param submitted null while it is a draft
public record Submission(
        SubmissionId id,
        FormCode form,
        int version,
        ItemRef about,
        Language language,
        State state,
        Answers answers,
        @Nullable SubmissionId parent,
        @Nullable PersonId by,
        Instant begun,
        Instant changed,
        @Nullable Instant submitted) {

    public enum State {
        DRAFT,
        SUBMITTED,
        /// Its answers are gone; what may be counted stays.
        ERASED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
