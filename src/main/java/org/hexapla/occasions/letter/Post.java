package org.hexapla.occasions.letter;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;

/// Writes letters in the language of whoever gets them, with the address of one page and the name of the house.
@Component
public class Post {

    private final Mail mail;

    Post(Mail mail) {
        this.mail = mail;
    }

    /// Somebody to write to.
    ///
    /// @param language as they chose it; the nearest that the house speaks is written
    public record Reader(String mail, Language language) {}

    /// What is written.
    ///
    /// @param kind what it is, for those who look after the mails: `occasions.call`
    /// @param key of the messages of its subject and its text, without `.subject` and `.text`
    /// @param path of the page, after the language
    public record Letter(String kind, String key, String path) {}

    /// @param arguments of both messages
    public void write(Reader reader, Letter letter, Object... arguments) {
        if (reader.mail().isEmpty()) {
            return;
        }
        var language = spoken(reader.language());
        var text = Messages.text(language, letter.key() + ".text", arguments).strip() + "\n\n"
                + mail.address("/" + language + letter.path()) + "\n\n-- \n"
                + mail.house().name().words(language) + "\n";
        var subject = Messages.text(language, letter.key() + ".subject", arguments);
        mail.post(new Circular(reader.mail(), language, letter.kind(), subject, text, "", ""));
    }

    /// In which language somebody is written to.
    public Language spoken(Language wanted) {
        return mail.house().spoken(wanted);
    }
}
