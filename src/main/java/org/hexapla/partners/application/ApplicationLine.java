package org.hexapla.partners.application;

import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.Regions;
import org.jspecify.annotations.Nullable;

/// An application among many.
///
/// @param parent the earlier application; null of a first
public record ApplicationLine(
        long id,
        @Nullable Long parent,
        @Nullable Long partner,
        PartnerKind kind,
        String name,
        String mail,
        String language,
        Optional<Country> country,
        String gender,
        String about,
        Application.State state,
        int stage,
        boolean isChosen,
        boolean isFirst,
        @Nullable LocalDate submitted,
        int handedIn,
        double mean) {

    /// The region of the country, or empty.
    public String region() {
        return country.flatMap(Regions::of).orElse("");
    }
}
