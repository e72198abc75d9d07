package org.hexapla.installation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes a backup file entry by entry, taking the checksum of each, and the manifest in the end.
final class BackupWriter implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Map<String, BackupManifest.Entry> entries = new LinkedHashMap<>();
    private @Nullable BackupManifest described;

    BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(new java.io.BufferedOutputStream(out, 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /// What an entry is filled with.
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void add(String name, Content content) throws IOException {
        // All entries have one time, so that two backups of the same records are the same.
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        var counted = new CountedOutput(zip, sha256());
        content.write(counted);
        counted.flush();
        zip.closeEntry();
        entries.put(name, new BackupManifest.Entry(counted.bytes, counted.digest()));
    }

    void add(String name, Path file) throws IOException {
        add(name, out -> Files.copy(file, out));
    }

    void describe(
            Instant taken,
            Map<String, String> migrations,
            List<BackupManifest.TableCopy> tables,
            Map<String, @Nullable Long> sequences) {
        described = new BackupManifest(BackupManifest.FORMAT, taken, migrations, tables, sequences, Map.of());
    }

    void finish() throws IOException {
        if (described == null) {
            throw new IllegalStateException("nothing was described");
        }
        var whole = new BackupManifest(
                described.format(),
                described.taken(),
                described.migrations(),
                described.tables(),
                described.sequences(),
                Map.copyOf(entries));
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
        zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
        zip.write(json);
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class CountedOutput extends FilterOutputStream {

        private final MessageDigest digest;
        private long bytes;

        CountedOutput(OutputStream out, MessageDigest digest) {
            super(new DigestOutputStream(out, digest));
            this.digest = digest;
        }

        @Override
        public void write(byte[] data, int from, int length) throws IOException {
            out.write(data, from, length);
            bytes += length;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            bytes++;
        }

        @Override
        public void close() {
            // The file goes on after the entry.
        }

        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
