package org.hexapla.occasions.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.occasions.headcount.Secrets;
import org.springframework.stereotype.Component;

/// Addresses that only whoever was written to knows: a number, and what the house alone can write after it. Nothing is
/// kept of them, so every letter can name the same one.
@Component
class OwnAddresses {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,17})-([0-9a-f]{32})");
    private static final int BYTES = 16;

    private final Secrets secrets;

    OwnAddresses(Secrets secrets) {
        this.secrets = secrets;
    }

    /// What an address opens.
    enum Opens {
        REGISTRATION,
        INVITATION,
        QUOTA
    }

    String of(Opens what, long id) {
        return id + "-" + mark(what, id);
    }

    /// The number in an address that came from outside; nothing where the house has not written it.
    Optional<Long> read(Opens what, String written) {
        var parts = FORM.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var id = Long.parseLong(parts.group(1));
        var isOurs = MessageDigest.isEqual(
                mark(what, id).getBytes(StandardCharsets.US_ASCII),
                parts.group(2).getBytes(StandardCharsets.US_ASCII));
        return isOurs ? Optional.of(id) : Optional.empty();
    }

    private String mark(Opens what, long id) {
        return HexFormat.of().formatHex(secrets.hash("address", what + " " + id), 0, BYTES);
    }
}
