package org.hexapla.occasions.headcount;

import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Lasting keys of people: the same address has the same key at every event, and nobody can turn a key back without the
/// installation's secret.
@Component
public class PersonKeys {

    private static final int BYTES = 16;

    private final Secrets secrets;

    PersonKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /// @param mail however its letters are written; or what else tells one person from all others
    public String of(String mail) {
        var hash = secrets.hash(Secrets.Purpose.PERSON, mail.strip().toLowerCase(Locale.ROOT));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
