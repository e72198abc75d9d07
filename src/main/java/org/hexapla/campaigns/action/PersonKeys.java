package org.hexapla.campaigns.action;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The secrets that open people's own pages, and the keys by which the house knows them: nobody can turn a key back
/// into its secret.
@Component("keysOfActingPeople")
class PersonKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 18;
    private static final int TEAM_BYTES = 6;
    private static final int KEY_BYTES = 16;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    // Never changes once the tables are there; whoever comes at the same time fetches the same.
    private volatile byte @Nullable [] key;

    PersonKeys(JdbcClient database) {
        this.database = database;
    }

    String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
    }

    /// By which one joins a team; short, for people say it to each other.
    String forTeam() {
        return HexFormat.of().formatHex(bytes(TEAM_BYTES));
    }

    String of(String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)), 0, KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        var known = key;
        if (known == null) {
            known = database.sql("select value from campaigns.action_secret")
                    .query(byte[].class)
                    .single();
            key = known;
        }
        return known;
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
