package org.hexapla.occasions.call;

import java.util.regex.Pattern;
import org.hexapla.people.FileDoor;
import org.springframework.stereotype.Component;

/// Whoever is filling a contribution in sends files with it, and needs no account.
@Component
class ContributedFiles implements FileDoor {

    private static final Pattern ADDRESS = Pattern.compile("/[^/]+/contributions/([0-9a-f-]+)");

    private final Contributing contributing;

    ContributedFiles(Contributing contributing) {
        this.contributing = contributing;
    }

    @Override
    public boolean isOpen(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches()
                && contributing
                        .known(address.group(1))
                        .filter(Contribution::isBeingFilledIn)
                        .isPresent();
    }
}
