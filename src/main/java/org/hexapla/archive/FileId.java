package org.hexapla.archive;

/// A stored file by the SHA-256 of its bytes, 64 hexadecimal digits: the same bytes are the same file.
public record FileId(String sha256) {

    public FileId {
        if (!isWellFormed(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    public static boolean isWellFormed(String sha256) {
        return sha256.matches("[0-9a-f]{64}");
    }

    @Override
    public String toString() {
        return sha256;
    }
}
