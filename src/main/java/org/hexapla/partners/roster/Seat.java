package org.hexapla.partners.roster;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;

/// A seat on the steering committee, from a day to a day.
///
/// @param role one of [#ROLES]
/// @param decision where it is written down
public record Seat(
        long id,
        long membership,
        PartnerId partner,
        LocalizedText name,
        String country,
        String role,
        LocalDate since,
        LocalDate until,
        String decision) {

    public static final List<String> ROLES = List.of("chair", "vice-chair", "rapporteur", "member");

    public boolean isRunning(LocalDate today) {
        return !today.isBefore(since) && !today.isAfter(until);
    }

    boolean covers(LocalDate day) {
        return isRunning(day);
    }
}
