package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// PostgreSQL refuses to run as root, and should end with us even if we are killed: this is how it is started so.
final class Unprivileged {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    /// Known on every Linux, so no account has to be made.
    private static final String NOBODY = "65534";

    private Unprivileged() {}

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /// What stands before the command. The kernel sends the signal when the *thread* that started the server ends, so
    /// that
    /// must be a thread that lives as long as the program.
    static List<String> prefix() {
        if (!Files.isExecutable(SETPRIV)) {
            return List.of();
        }
        return isRoot()
                ? List.of(
                        SETPRIV.toString(),
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        "--pdeathsig=INT")
                : List.of(SETPRIV.toString(), "--pdeathsig=INT");
    }

    /// Gives files to the account that the server runs under.
    static void own(Path... files) throws IOException {
        if (!isRoot()) {
            return;
        }
        for (var file : files) {
            var lookup = file.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(file, lookup.lookupPrincipalByName("nobody"));
        }
    }
}
