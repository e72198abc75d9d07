package org.hexapla.people.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.settings.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Hands waiting mails to the mail server. A mail is claimed, sent, and then noted as sent: a machine that dies
/// between the two sends it once more rather than never.
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final OutgoingMails mails;
    private final MailServers servers;
    private final Installation installation;

    Sending(OutgoingMails mails, MailServers servers, Installation installation) {
        this.mails = mails;
        this.servers = servers;
        this.installation = installation;
    }

    @Scheduled(fixedDelay = 3000, initialDelay = 3000)
    void sendWaiting() {
        servers.current().ifPresent(server -> mails.claim(20).forEach(mail -> send(server, mail)));
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void forgetOld() {
        mails.forgetOld();
    }

    private void send(MailServers.Sender server, OutgoingMail mail) {
        try {
            server.mails().send(message(server, mail, installation.settings().name()));
            mails.sent(mail);
        } catch (MailException | MessagingException | java.io.UnsupportedEncodingException e) {
            LOG.warn("mail {} was not taken by the mail server: {}", mail.id(), e.getMessage());
            mails.failed(mail, String.valueOf(e.getMessage()));
        }
    }

    static MimeMessage message(MailServers.Sender server, OutgoingMail mail, LocalizedText name)
            throws MessagingException, java.io.UnsupportedEncodingException {
        var message = server.mails().createMimeMessage();
        var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(server.from(), name.words(mail.language()));
        parts.setTo(mail.address());
        // A line break would begin a header of somebody else's choice.
        parts.setSubject(mail.text().subject().replaceAll("\\p{Cntrl}+", " "));
        if (mail.text().html().isEmpty()) {
            parts.setText(mail.text().body());
        } else {
            message.setContent(inTwoForms(mail));
        }
        if (!mail.text().leave().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + mail.text().leave() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Content-Language", mail.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /// Plain words first, for a program shows the last form that it can (RFC 2046, 5.1.4).
    private static MimeMultipart inTwoForms(OutgoingMail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(mail.text().body(), StandardCharsets.UTF_8.name());
        var page = new MimeBodyPart();
        page.setText(mail.text().html(), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", plain, page);
    }
}
