package org.hexapla.partners.roster;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;

/// That somebody was asked to come.
///
/// @param answer `accepted`, `declined`, or empty while there is none
/// @param isThere whether they came
public record Invitation(
        long id,
        long hearing,
        PartnerId partner,
        LocalizedText name,
        String country,
        Language language,
        String answer,
        boolean isThere) {

    public String messageKey() {
        return "roster.answer." + (answer.isEmpty() ? "open" : answer);
    }
}
