package org.hexapla.campaigns.contest;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;

/// Writes to whoever takes part, in the language that they chose and in no other.
@Component
class ContestLetters {

    static final String KIND = "campaigns.contest";

    private final Mail mail;

    ContestLetters(Mail mail) {
        this.mail = mail;
    }

    /// @param key of the messages of its subject and its text, without `.subject` and `.text`
    /// @param path of the page, after the language; may be empty
    void write(String address, Language wanted, String key, String path, Object... arguments) {
        var language = mail.house().spoken(wanted);
        var link = path.isEmpty() ? "" : "\n\n" + mail.address("/" + language + path);
        mail.post(new Circular(
                address,
                language,
                KIND,
                Messages.text(language, key + ".subject", arguments),
                Messages.text(language, key + ".text", arguments) + link + "\n\n-- \n"
                        + mail.house().name().words(language) + "\n",
                "",
                ""));
    }

    void forget(String address) {
        if (!address.isEmpty()) {
            mail.forget(address, KIND);
        }
    }
}
