package org.hexapla.usage.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that something was imported from, known by its bytes.
record SourceFile(String name, String sha256) {

    static SourceFile of(Path path) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(path), digest)) {
                var buffer = new byte[1 << 16];
                while (in.read(buffer) >= 0) {
                    // Only the digest is wanted.
                }
            }
            return new SourceFile(path.getFileName().toString(), HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
