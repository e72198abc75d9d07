package org.hexapla.people.mail;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;

/// A mail as it is kept.
public record OutgoingMail(long id, String address, Language language, Text text, Sending sending) {

    /// The body as a page shows it.
    public List<String> paragraphs() {
        return text.body().lines().filter(line -> !line.isBlank()).toList();
    }

    /// @param html the same as a page; empty where there is none
    /// @param leave where the sending is ended; empty for letters that are sent once
    public record Text(String subject, String body, String html, String leave) {

        Text(String subject, String body) {
            this(subject, body, "", "");
        }
    }

    /// @param failure what the mail server said last, or empty
    public record Sending(State state, Instant since, int attempts, String failure) {}

    /// How far a mail has come.
    public enum State {
        WAITING,
        KEPT,
        SENT,
        FAILED
    }
}
