package org.hexapla.forms.survey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.ItemRef;
import org.jspecify.annotations.Nullable;

/// When and by whom a form is answered as a survey.
///
/// @param about what it was held for
/// @param initiative to whose work its answers belong
/// @param opens the first day
/// @param closes the last day
/// @param isTold whether everybody may read its results once it is closed
public record Survey(
        FormCode code,
        @Nullable ItemRef about,
        @Nullable String initiative,
        LocalDate opens,
        LocalDate closes,
        Access access,
        boolean isTold) {

    public enum Access {
        OPEN,
        /// Who was sent a word may answer, once.
        INVITED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Access> parse(String code) {
            return Arrays.stream(values())
                    .filter(access -> access.code().equals(code.strip()))
                    .findFirst();
        }
    }

    /// After the language.
    public String path() {
        return "/surveys/" + code;
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    boolean isToldOn(LocalDate day) {
        return isTold && day.isAfter(closes);
    }
}
