package org.hexapla.installation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup file that was found whole: every entry is there and is what the manifest says.
final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// Opens and reads the file once, so that nothing is begun with a broken one.
    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new CannotRun("installation.restore.no-file", path);
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            var backup = new BackupFile(zip, manifest(zip, path));
            backup.verify(path);
            return backup;
        } catch (java.util.zip.ZipException | JacksonException | java.io.EOFException e) {
            close(zip);
            throw new CannotRun("installation.restore.broken", path, BackupManifest.NAME);
        } catch (CannotRun e) {
            close(zip);
            throw e;
        }
    }

    private static void close(@Nullable ZipFile zip) throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private static BackupManifest manifest(ZipFile zip, Path path) throws IOException {
        var entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null) {
            throw new CannotRun("installation.restore.broken", path, BackupManifest.NAME);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JsonMapper.builder().build().readValue(in, BackupManifest.class);
            if (manifest.format() > BackupManifest.FORMAT) {
                throw new CannotRun("installation.restore.newer", BackupManifest.NAME, manifest.format());
            }
            return manifest;
        }
    }

    private void verify(Path path) throws IOException {
        for (var expected : manifest.entries().entrySet()) {
            var entry = zip.getEntry(expected.getKey());
            if (entry == null || !isAsSaid(entry, expected.getValue())) {
                throw new CannotRun("installation.restore.broken", path, expected.getKey());
            }
        }
        for (var table : manifest.tables()) {
            if (!manifest.entries().containsKey(table.entry())) {
                throw new CannotRun("installation.restore.broken", path, table.entry());
            }
        }
    }

    private boolean isAsSaid(ZipEntry entry, BackupManifest.Entry expected) throws IOException {
        try (var in = new DigestInputStream(zip.getInputStream(entry), BackupWriter.sha256())) {
            var bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
            return bytes == expected.bytes()
                    && HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(expected.sha256());
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    boolean has(String entry) {
        return manifest.entries().containsKey(entry);
    }

    InputStream read(String entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry));
    }

    /// Names of the entries below a folder, as they lie in it; none that leads out of it.
    List<String> below(String folder) {
        return manifest.entries().keySet().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .filter(name -> name.matches("[0-9a-f]{1,64}(/[0-9a-f]{1,64})*"))
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
