package org.hexapla.partners.gift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerCard;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds whom to thank.
@Component
@Transactional(readOnly = true)
class Thanking {

    private final Agreements agreements;
    private final Gifts gifts;
    private final KeepingPartners partners;

    Thanking(Agreements agreements, Gifts gifts, KeepingPartners partners) {
        this.agreements = agreements;
        this.gifts = gifts;
        this.partners = partners;
    }

    /// In the order of the reader's language.
    List<Thanked> donors(Language reader) {
        var cards = new LinkedHashMap<PartnerId, PartnerCard>();
        var thanked = new LinkedHashMap<PartnerId, List<Thanked.For>>();
        for (var agreement : agreements.all()) {
            if (agreement.content().isAcknowledged()) {
                var card = partners.standing(agreement.donor()).card();
                cards.put(card.id(), card);
                thanked.computeIfAbsent(card.id(), _ -> new ArrayList<>()).add(told(agreement));
            }
        }
        return cards.values().stream()
                .map(card -> new Thanked(
                        card.id().value(),
                        card.name(),
                        card.country().map(country -> country.nameIn(reader)).orElse(""),
                        thanked.getOrDefault(card.id(), List.of())))
                .sorted(Comparator.comparing(donor -> donor.name().words(reader), reader.order()))
                .toList();
    }

    private Thanked.For told(Agreement agreement) {
        var content = agreement.content();
        return new Thanked.For(
                content.title(),
                content.since(),
                content.until(),
                gifts.of(agreement.id()).stream()
                        .map(line -> line.gift().purpose())
                        .distinct()
                        .toList());
    }
}
