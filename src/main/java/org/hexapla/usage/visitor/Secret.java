package org.hexapla.usage.visitor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns words into keys that nobody can turn back without the secret.
final class Secret {

    static final int BYTES = 32;

    private final Mac keyed;

    Secret(byte[] secret) {
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Half a billion visitors a month would share a key less than once in a hundred.
    long keyOf(String who) {
        try {
            var mac = (Mac) keyed.clone();
            return ByteBuffer.wrap(mac.doFinal(who.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
