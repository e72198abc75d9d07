package org.hexapla.occasions.headcount;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the house alone can write: keyed hashes, by secrets that each installation made for itself with its tables.
@Component
public class Secrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient database;
    private final Map<Purpose, byte[]> known = new ConcurrentHashMap<>();

    Secrets(JdbcClient database) {
        this.database = database;
    }

    /// Words hashed for one purpose tell nothing to another.
    public enum Purpose {
        PERSON,
        ADDRESS,
        BUREAU;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public byte[] hash(Purpose purpose, String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(known(purpose), ALGORITHM));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // Not fetched under the map's lock: whoever waits there may hold the very connection that the fetching waits for.
    private byte[] known(Purpose purpose) {
        var found = known.get(purpose);
        if (found == null) {
            found = fetch(purpose);
            known.put(purpose, found);
        }
        return found;
    }

    private byte[] fetch(Purpose purpose) {
        return Objects.requireNonNull(database.sql("select value from occasions.secret where name = :name")
                .param("name", purpose.code())
                .query(byte[].class)
                .single());
    }
}
