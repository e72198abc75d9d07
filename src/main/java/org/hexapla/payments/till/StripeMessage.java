package org.hexapla.payments.till;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads what Stripe tells us unasked, and only where it is signed with the secret that it shares with us: the
/// header has the time and, of time and message, the HMAC-SHA256 (`t=...,v1=...`).
@Component
public class StripeMessage {

    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final StripeSettings settings;
    private final Clock clock;

    StripeMessage(StripeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// What a message is.
    public sealed interface Read {}

    /// Something became of a session. What it is now is asked of Stripe, not taken from the message.
    public record About(String session) implements Read {}

    /// Truly from Stripe, and nothing to us.
    public record Other() implements Read {}

    /// From anybody, or old: not to be read.
    public record Unsigned() implements Read {}

    public Read read(String body, String signature) {
        if (settings.webhook().isEmpty() || !isSigned(body, signature)) {
            return new Unsigned();
        }
        try {
            var event = JsonMapper.shared().readTree(body);
            var session = event.path("data").path("object").path("id").asString("");
            return event.path("type").asString("").startsWith("checkout.session.") && !session.isEmpty()
                    ? new About(session)
                    : new Other();
        } catch (JacksonException e) {
            return new Other();
        }
    }

    private boolean isSigned(String body, String signature) {
        var time = value(signature, "t").findFirst();
        if (time.isEmpty() || !isFresh(time.get())) {
            return false;
        }
        var expected = hmac(time.get() + "." + body);
        // While a secret is being changed there are two signatures.
        return value(signature, "v1")
                .flatMap(written -> bytes(written).stream())
                .anyMatch(given -> MessageDigest.isEqual(given, expected));
    }

    private boolean isFresh(String time) {
        if (!time.matches("\\d{1,12}")) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.instant());
        return age.abs().compareTo(OLDEST) <= 0;
    }

    private static Stream<String> value(String signature, String name) {
        return Stream.of(signature.split(",", 20))
                .map(String::strip)
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1));
    }

    private static Optional<byte[]> bytes(String written) {
        return written.matches("([0-9a-fA-F]{2})+") ? Optional.of(HexFormat.of().parseHex(written)) : Optional.empty();
    }

    private byte[] hmac(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.webhook().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
