package org.hexapla.partners.application;

import java.util.regex.Pattern;
import org.hexapla.partners.Secrets;
import org.hexapla.people.FileDoor;
import org.springframework.stereotype.Component;

/// Whoever has the word that opens an unsent application sends certificates with it, and needs no account.
@Component
class EnclosingFiles implements FileDoor {

    private static final Pattern ADDRESS = Pattern.compile("/[^/]+/applications/([A-Za-z0-9_-]{16,64})");

    private final Applications applications;

    EnclosingFiles(Applications applications) {
        this.applications = applications;
    }

    @Override
    public boolean isOpen(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches()
                && applications
                        .opened(Secrets.hash(address.group(1)))
                        .filter(application -> application.state() == Application.State.DRAFT)
                        .isPresent();
    }
}
