package org.hexapla.campaigns.contest;

import java.util.regex.Pattern;
import org.hexapla.people.FileDoor;
import org.springframework.stereotype.Component;

/// Whoever has the address of an entry that is being filled in may send files with it.
@Component
class EntryFiles implements FileDoor {

    private static final Pattern ADDRESS = Pattern.compile("/[^/]+/my-entries/([A-Za-z0-9_-]{8,64})");

    private final Entering entering;

    EntryFiles(Entering entering) {
        this.entering = entering;
    }

    @Override
    public boolean isOpen(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches()
                && entering.known(address.group(1))
                        .filter(Entry::isBeingFilledIn)
                        .isPresent();
    }
}
