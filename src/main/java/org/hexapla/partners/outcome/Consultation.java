package org.hexapla.partners.outcome;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A dialogue to which people contribute.
///
/// @param languages in which it is asked and answered
public record Consultation(
        String code,
        LocalizedText title,
        LocalizedText about,
        FormCode form,
        LocalDate opens,
        LocalDate closes,
        List<Language> languages,
        String initiative) {

    static final String KIND = "partners.consultation";

    static boolean isCode(String written) {
        return written.matches("[a-z][a-z0-9-]{1,39}");
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    public ItemRef item() {
        return item(code);
    }

    static ItemRef item(String code) {
        return new ItemRef(KIND, code);
    }
}
