package org.hexapla.partners.hub;

import java.time.LocalDate;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.jspecify.annotations.Nullable;

/// That a member hosts the hub for a goal.
///
/// @param country its code, or empty
/// @param until the last day; null while it goes on
public record Hub(
        long id,
        long membership,
        PartnerId partner,
        LocalizedText name,
        String country,
        int goal,
        LocalDate since,
        @Nullable LocalDate until) {

    public boolean isRunning(LocalDate today) {
        return !since.isAfter(today) && (until == null || !until.isBefore(today));
    }
}
