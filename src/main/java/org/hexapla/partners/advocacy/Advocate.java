package org.hexapla.partners.advocacy;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.jspecify.annotations.Nullable;

/// Somebody who lends their voice for a term.
///
/// @param designation one of [#DESIGNATIONS]
/// @param isHolding whether the term holds today
/// @param engagements how many are done
/// @param next the day of the next one; null where none is planned
public record Advocate(
        long membership,
        ProgrammeCode programme,
        PartnerId partner,
        LocalizedText name,
        Language language,
        String designation,
        LocalDate since,
        @Nullable LocalDate until,
        boolean isHolding,
        long engagements,
        @Nullable LocalDate next) {

    public static final List<String> DESIGNATIONS = List.of("messenger", "ambassador", "advocate");
}
