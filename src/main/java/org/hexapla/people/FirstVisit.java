package org.hexapla.people;

import java.util.Optional;

/// What is needed to set up an installation that nobody has been in; whoever starts the program is told.
public interface FirstVisit {

    /// The code that opens the page `/{lang}/setup`; none once there is an administrator.
    Optional<String> awaitedCode();
}
