package org.hexapla.partners.roster;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.jspecify.annotations.Nullable;

/// Somebody on a roster.
///
/// @param country its code, or empty
/// @param until the last day of the membership; null for good
/// @param goals what they work on
public record Listed(
        long membership,
        PartnerId partner,
        LocalizedText name,
        String country,
        String gender,
        String mail,
        Language language,
        @Nullable LocalDate until,
        List<Integer> goals) {}
