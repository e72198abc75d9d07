package org.hexapla.people.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.people.settings.Settings.MailServer;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/// Tries a mail server out with a real mail, before it is trusted with others.
@Component
public class MailTrial {

    private final Clock clock;

    MailTrial(Clock clock) {
        this.clock = clock;
    }

    /// Sends a mail at once.
    ///
    /// @return what the server said against it; nothing if it took the mail
    public Optional<String> of(MailServer server, String address, Language language, LocalizedText name) {
        var text = new OutgoingMail.Text(
                Messages.text(language, "people.mail.trial.subject", name.words(language)),
                Messages.text(language, "people.mail.trial.text", name.words(language)));
        var sending = new OutgoingMail.Sending(OutgoingMail.State.WAITING, clock.instant(), 1, "");
        try {
            var sender = new MailServers.Sender(MailServers.sender(server), server.from());
            sender.mails().send(Sending.message(sender, new OutgoingMail(0, address, language, text, sending), name));
            return Optional.empty();
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
