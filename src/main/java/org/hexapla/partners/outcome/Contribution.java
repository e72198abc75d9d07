package org.hexapla.partners.outcome;

import java.time.Instant;
import java.util.Optional;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;

/// What somebody said in a consultation.
///
/// @param number by which it is cited
/// @param name empty unless they agreed to be named
public record Contribution(
        long id,
        String consultation,
        int number,
        SubmissionId submission,
        Language language,
        Optional<Country> country,
        String name,
        Instant received,
        boolean isErased) {}
