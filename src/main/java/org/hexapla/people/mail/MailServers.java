package org.hexapla.people.mail;

import java.util.Optional;
import java.util.Properties;
import org.hexapla.people.settings.Installation;
import org.hexapla.people.settings.Settings.MailServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Which mail server mails are handed to: the one of the configuration (`spring.mail.*`), else the one of the
/// settings.
@Component
class MailServers {

    private static final String PATIENCE_IN_MILLISECONDS = "10000";

    private final ObjectProvider<JavaMailSender> configured;
    private final Environment environment;
    private final Installation installation;

    MailServers(ObjectProvider<JavaMailSender> configured, Environment environment, Installation installation) {
        this.configured = configured;
        this.environment = environment;
        this.installation = installation;
    }

    Optional<Sender> current() {
        var byConfiguration = configured.getIfAvailable();
        if (byConfiguration != null) {
            return Optional.of(
                    new Sender(byConfiguration, environment.getProperty("hexapla.mail.from", "hexapla@localhost")));
        }
        return Optional.ofNullable(installation.settings().mailServer())
                .map(server -> new Sender(sender(server), server.from()));
    }

    static JavaMailSender sender(MailServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        var properties = new Properties();
        if (!server.user().isEmpty()) {
            sender.setUsername(server.user());
            sender.setPassword(server.password());
            properties.put("mail.smtp.auth", "true");
        }
        switch (server.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
        }
        for (var step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + step, PATIENCE_IN_MILLISECONDS);
        }
        sender.setJavaMailProperties(properties);
        return sender;
    }

    /// @param from the address that mails come from
    record Sender(JavaMailSender mails, String from) {}
}
