package org.hexapla.occasions.headcount;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Addresses that only whoever was written to knows: a number, and what the house alone can write after it. Nothing is
/// kept of them, so every letter can name the same one.
@Component
public class OwnAddresses {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,17})-([0-9a-f]{32})");
    private static final int BYTES = 16;

    private final Secrets secrets;

    OwnAddresses(Secrets secrets) {
        this.secrets = secrets;
    }

    /// What an address opens.
    public enum Opens {
        REGISTRATION,
        INVITATION,
        QUOTA,
        BRIEFING,
        CONTRIBUTION
    }

    public String of(Opens what, long id) {
        return id + "-" + mark(what, id);
    }

    /// The number in an address that came from outside; nothing where the house has not written it.
    public Optional<Long> read(Opens what, String written) {
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
        // Briefings have a secret of their own, by which the letters that went out for them are written.
        var hash = what == Opens.BRIEFING
                ? secrets.hash(Secrets.Purpose.BUREAU, Long.toString(id))
                : secrets.hash(Secrets.Purpose.ADDRESS, what + " " + id);
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
