package org.hexapla.library.eresources.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lasting keys of people: the same address has the same key wherever it comes from, and nobody can turn a key back
/// without the installation's secret.
@Component
class PersonKeys {

    private static final int BYTES = 32;

    private final JdbcClient database;
    private final AtomicReference<byte @Nullable []> known = new AtomicReference<>();

    PersonKeys(JdbcClient database) {
        this.database = database;
    }

    String of(String mail) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            var whole = mac.doFinal(mail.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        var secret = known.get();
        if (secret == null) {
            secret = fetch();
            known.set(secret);
        }
        return secret;
    }

    private byte[] fetch() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        // Several nodes may make one at once; the one that comes first is everybody's.
        database.sql(
                        "insert into library.eresource_key (name, secret) values ('person', :secret) on conflict do nothing")
                .param("secret", secret)
                .update();
        return database.sql("select secret from library.eresource_key where name = 'person'")
                .query(byte[].class)
                .single();
    }
}
