package org.hexapla.partners.fellowship;

import java.time.LocalDate;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;

/// A story that a fellow published.
public record Published(
        String title,
        Language language,
        String outlet,
        String address,
        LocalDate day,
        PartnerId fellow,
        LocalizedText name) {}
