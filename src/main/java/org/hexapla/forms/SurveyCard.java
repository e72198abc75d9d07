package org.hexapla.forms;

import java.time.LocalDate;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A survey as other modules may show it. It is answered at `/surveys/{code}`.
///
/// @param about what it was held for; null where it stands for itself
/// @param answers how many there are
/// @param invited how many were invited; 0 where anybody may answer
public record SurveyCard(
        FormCode code,
        LocalizedText title,
        @Nullable ItemRef about,
        LocalDate opens,
        LocalDate closes,
        long answers,
        long invited) {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /// After the language.
    public String path() {
        return "/surveys/" + code;
    }
}
