package org.hexapla.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Of all that a source said of a thing: when it says so again, nothing has changed.
public final class Digest {

    private Digest() {}

    /// Records write all they hold, in a fixed order, when they are asked for their text.
    public static String of(Record said) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(said.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
