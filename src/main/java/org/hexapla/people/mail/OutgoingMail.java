package org.hexapla.people.mail;

import java.time.Instant;
import org.hexapla.kernel.Language;

/// A mail as it is kept.
public record OutgoingMail(long id, String address, Language language, Text text, Sending sending) {

    public record Text(String subject, String body) {}

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
