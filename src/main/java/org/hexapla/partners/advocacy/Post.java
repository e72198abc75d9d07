package org.hexapla.partners.advocacy;

import java.time.LocalDate;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// What somebody posted elsewhere, with the latest that the platform says of it.
///
/// @param definition what the platform counts as an interaction
/// @param asOf the day of the reading; null where there is none
public record Post(
        String platform,
        String address,
        Language language,
        LocalDate day,
        long interactions,
        String definition,
        @Nullable LocalDate asOf) {}
