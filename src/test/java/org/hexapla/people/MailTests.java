package org.hexapla.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.Consents;
import org.hexapla.people.settings.Installation;
import org.hexapla.people.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class MailTests {

    private static final Map<Language, String> SUBJECTS = Map.of(
            Language.AR, "مهمة جديدة", Language.ZH, "新的工作", Language.RU, "Новое задание", Language.FR, "Tâche à faire");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    SignedIn signedIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    Installation installation;

    @Autowired
    Mail mail;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void start() {
        server.start();
        installation.useMailServer(new Settings.MailServer(
                "localhost",
                server.getSmtp().getPort(),
                Settings.MailServer.Security.NONE,
                "",
                "",
                "house@example.org"));
    }

    @AfterEach
    void stop() {
        installation.useMailServer(null);
        server.stop();
    }

    @Test
    void sendsEveryScriptInTheReadersLanguageAndKeepsNoTextOfIt() throws MessagingException, IOException {
        var letter = new Letter(new LocalizedText(SUBJECTS), new LocalizedText(SUBJECTS));
        var kind = new MailKind("people.work", "people.mail-kind.work");
        for (var language : SUBJECTS.keySet()) {
            var account = signedIn.account(Role.READER);
            accounts.change(account.named(account.name(), language));
            consents.agree(account.id(), java.util.Set.of(kind.code()));
            assertThat(mail.write(account.id(), kind, letter)).isEqualTo(Mail.Answer.HANDED_OVER);
        }
        // Letters to others, which lay in the outbox before, may come among them.
        for (var tries = 0; ours().size() < SUBJECTS.size() && tries < 100; tries++) {
            server.waitForIncomingEmail(200, server.getReceivedMessages().length + 1);
        }
        var received = new TreeMap<Language, String>();
        for (var message : ours()) {
            var language = new Language(message.getHeader("Content-Language")[0]);
            received.put(language, message.getSubject());
            assertThat((String) message.getContent()).startsWith(SUBJECTS.get(language));
        }
        assertThat(received).isEqualTo(new TreeMap<>(SUBJECTS));
        assertThat(ours()).hasSameSizeAs(SUBJECTS.keySet());
    }

    private List<MimeMessage> ours() throws MessagingException {
        var ours = new ArrayList<MimeMessage>();
        for (var message : server.getReceivedMessages()) {
            if (SUBJECTS.containsValue(message.getSubject())) {
                ours.add(message);
            }
        }
        return ours;
    }
}
