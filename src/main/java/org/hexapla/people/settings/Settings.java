package org.hexapla.people.settings;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What makes an installation itself.
///
/// @param languages those that its pages speak, in the order in which they are offered
/// @param emblem the address of its emblem, or nothing
/// @param mailServer where mails are handed over, or nothing: then they wait to be read in the outbox
public record Settings(
        LocalizedText name,
        List<Language> languages,
        @Nullable String emblem,
        @Nullable MailServer mailServer) {

    /// @param from the address that mails come from
    public record MailServer(String host, int port, Security security, String user, String password, String from) {

        /// How the line to the server is kept private.
        public enum Security {
            NONE,
            STARTTLS,
            TLS
        }
    }
}
