package org.hexapla.partners.gift;

import java.time.LocalDate;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.jspecify.annotations.Nullable;

/// What a donor and the house agreed on.
///
/// @param version from 1, one more with each change
public record Agreement(long id, int version, PartnerId donor, Content content) {

    /// @param symbol by which both sides know it
    /// @param aim what the donor wants to come of it
    /// @param parties all that signed it, as they stand in it
    /// @param language in which the donor is reported to
    /// @param isAcknowledged whether the donor agrees to be thanked in public
    public record Content(
            String symbol,
            LocalizedText title,
            LocalizedText aim,
            String parties,
            String initiative,
            Language language,
            LocalDate since,
            @Nullable LocalDate until,
            boolean isAcknowledged) {}

    public ItemRef item() {
        return new ItemRef("partners.agreement", Long.toString(id));
    }
}
