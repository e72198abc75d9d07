package org.hexapla.partners.membership;

import java.util.regex.Pattern;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.people.FileDoor;
import org.springframework.stereotype.Component;

/// Whoever speaks for a member sends files with its report of a year.
@Component
class ReportedFiles implements FileDoor {

    private static final Pattern ADDRESS = Pattern.compile("/[^/]+/members/belongings/([1-9]\\d{0,14})/reports/\\d{4}");

    private final Memberships memberships;
    private final KeepingPartners partners;

    ReportedFiles(Memberships memberships, KeepingPartners partners) {
        this.memberships = memberships;
        this.partners = partners;
    }

    @Override
    public boolean isOpen(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches()
                && memberships
                        .find(Long.parseLong(address.group(1)))
                        .filter(membership -> partners.isKeeper(membership.partner()))
                        .isPresent();
    }
}
