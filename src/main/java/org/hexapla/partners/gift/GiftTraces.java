package org.hexapla.partners.gift;

import java.util.List;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.register.PartnerTraces;
import org.springframework.stereotype.Component;

/// Agreements in the line of time of their donors.
@Component
class GiftTraces implements PartnerTraces {

    private final Agreements agreements;

    GiftTraces(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Trace> of(PartnerId partner) {
        return agreements.of(partner).stream()
                .map(agreement -> new Trace(
                        agreement.content().since(),
                        "gifts.agreement",
                        agreement.content().title(),
                        "/partners/agreements/" + agreement.id()))
                .toList();
    }
}
