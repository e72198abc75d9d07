package org.hexapla.partners.fellowship;

import java.time.LocalDate;
import java.time.LocalTime;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// An hour of the fellows' days.
///
/// @param language in which it is held
public record Session(
        long id,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        LocalizedText name,
        LocalizedText place,
        String speaker,
        Language language) {}
