package org.hexapla.people.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A picture that stands for the installation, small enough to be kept with its settings.
@SuppressWarnings("ArrayRecordComponent") // Nobody compares emblems but by their hash.
public record Emblem(byte[] bytes, String type) {

    public static final int LARGEST = 200_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// The emblem in a file, if it is an SVG or PNG picture of at most 200 kB: told by its content, not by its
    /// name.
    public static Optional<Emblem> in(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        if (bytes.length > PNG.length && java.util.Arrays.equals(PNG, 0, PNG.length, bytes, 0, PNG.length)) {
            return Optional.of(new Emblem(bytes, "image/png"));
        }
        var beginning = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.UTF_8);
        return beginning.stripLeading().startsWith("<") && beginning.contains("<svg")
                ? Optional.of(new Emblem(bytes, "image/svg+xml"))
                : Optional.empty();
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
