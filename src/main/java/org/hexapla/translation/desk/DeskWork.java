package org.hexapla.translation.desk;

import java.util.List;
import org.springframework.stereotype.Component;

/// What the rest of the module may ask of the desk's list.
@Component
public class DeskWork {

    private final ListingWork listing;
    private final DeskRights rights;

    DeskWork(ListingWork listing, DeskRights rights) {
        this.listing = listing;
        this.rights = rights;
    }

    public void requireMember() {
        rights.requireMember();
    }

    /// What waits, the reader's own first.
    public List<DeskView.Line> waiting(int most) {
        return listing.waiting(most);
    }
}
