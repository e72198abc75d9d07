package org.hexapla.occasions.headcount;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the house alone can write: keyed hashes, by secrets that each installation makes for itself.
@Component
public class Secrets {

    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient database;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Secrets(JdbcClient database) {
        this.database = database;
    }

    /// @param purpose words hashed for one purpose tell nothing to another
    public byte[] hash(String purpose, String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(known(purpose), ALGORITHM));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // Not fetched under the map's lock: whoever waits there may hold the very connection that the fetching waits for.
    private byte[] known(String purpose) {
        var found = known.get(purpose);
        if (found == null) {
            found = fetch(purpose);
            known.put(purpose, found);
        }
        return found;
    }

    private byte[] fetch(String purpose) {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        // Several nodes may make one at once; the one that comes first is everybody's.
        database.sql("insert into occasions.secret (name, value) values (:name, :value) on conflict do nothing")
                .param("name", purpose)
                .param("value", secret)
                .update();
        return Objects.requireNonNull(database.sql("select value from occasions.secret where name = :name")
                .param("name", purpose)
                .query(byte[].class)
                .single());
    }
}
