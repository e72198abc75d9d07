package org.hexapla.partners.register;

import java.util.Optional;
import org.hexapla.partners.PartnerCard;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;

/// An organisation or a person in the register.
///
/// @param version from 1, one more with each change
/// @param mergedInto who it turned out to be
/// @param isErased whether a person asked to be forgotten
public record Partner(
        PartnerId id,
        int version,
        PartnerKind kind,
        Profile profile,
        Optional<PartnerId> mergedInto,
        boolean isErased) {

    public PartnerCard card() {
        return new PartnerCard(id, kind, profile.name(), profile.country());
    }
}
