package org.hexapla.forms.filling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.hexapla.forms.Form;
import org.hexapla.forms.Submission;
import org.hexapla.forms.SubmissionId;
import org.hexapla.kernel.Messages;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;

/// Words that open a draft to whoever has them. Only their hashes are kept.
@Component
class SecretWords {

    private static final int BYTES = 24;

    private final SubmissionTable table;
    private final Mail mail;
    private final SecureRandom random = new SecureRandom();

    SecretWords(SubmissionTable table, Mail mail) {
        this.table = table;
        this.mail = mail;
    }

    String make(SubmissionId draft) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var word = HexFormat.of().formatHex(bytes);
        table.secret(draft, hash(word));
        return word;
    }

    Optional<SubmissionId> opened(String word) {
        return word.matches("[0-9a-f]{" + 2 * BYTES + "}") ? table.opened(hash(word)) : Optional.empty();
    }

    /// A letter with the link. It goes out once, so there is nothing to leave.
    void send(Submission draft, Form form, String address, String path) {
        var language = draft.language();
        var link = mail.address("/" + language + path + (path.contains("?") ? "&" : "?") + "draft=" + make(draft.id()));
        var title = form.title().words(language);
        var text = Messages.text(language, "forms.letter.text", title, link);
        mail.post(new Circular(
                address,
                language,
                "forms.draft",
                Messages.text(language, "forms.letter.subject", title),
                text,
                "",
                ""));
    }

    static byte[] hash(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
