package org.hexapla.newsroom.digest;

import org.hexapla.kernel.Messages;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks the owner of an address whether the letters are wanted, in one letter; nothing else is sent there before the
/// answer.
@Component
class AskingForDigests {

    private final DigestReaders readers;
    private final Mail mail;

    AskingForDigests(DigestReaders readers, Mail mail) {
        this.readers = readers;
        this.mail = mail;
    }

    @Transactional
    void ask(String address, DigestReader.Wish wish) {
        readers.ask(address, wish).ifPresent(secret -> {
            var house = mail.house();
            var language = wish.order().spoken(house.languages());
            var name = house.name().words(language);
            var link = mail.address("/" + language + "/digest/confirm?reader=" + secret);
            mail.post(new Circular(
                    address,
                    language,
                    SendingDigests.KIND,
                    Messages.text(language, "digest.ask.subject", name),
                    Messages.text(language, "digest.ask.text", name) + "\n\n" + link + "\n\n-- \n" + name + "\n",
                    "",
                    ""));
        });
    }
}
