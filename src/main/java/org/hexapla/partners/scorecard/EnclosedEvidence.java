package org.hexapla.partners.scorecard;

import java.util.regex.Pattern;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.people.FileDoor;
import org.springframework.stereotype.Component;

/// Whoever speaks for an entity sends evidence with its scorecard of a year.
@Component
class EnclosedEvidence implements FileDoor {

    private static final Pattern ADDRESS =
            Pattern.compile("/[^/]+/members/([1-9]\\d{0,14})/scorecards/[a-z][a-z0-9-]*/\\d{4}");

    private final KeepingPartners partners;

    EnclosedEvidence(KeepingPartners partners) {
        this.partners = partners;
    }

    @Override
    public boolean isOpen(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches() && partners.isKeeper(new PartnerId(Long.parseLong(address.group(1))));
    }
}
