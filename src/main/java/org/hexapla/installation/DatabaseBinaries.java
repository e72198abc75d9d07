package org.hexapla.installation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, as they come in a library for this kind of machine, unpacked once into a folder named by
/// their content.
record DatabaseBinaries(Path folder) {

    private static final Set<PosixFilePermission> EVERYONE_MAY_RUN = EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /// Unpacks below the folder if that has not been done. Two programs at once do no harm: the first rename wins.
    static DatabaseBinaries under(Path parent) throws IOException {
        var archive = archiveName();
        var target = parent.resolve("postgresql-" + fingerprint(archive));
        if (!Files.isDirectory(target)) {
            Files.createDirectories(parent);
            var unpacked = Files.createTempDirectory(parent, "unpacking-");
            unpack(archive, unpacked);
            Files.setPosixFilePermissions(unpacked, EVERYONE_MAY_RUN);
            try {
                Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (!Files.isDirectory(target)) {
                    throw e;
                }
            }
        }
        return new DatabaseBinaries(target.toAbsolutePath());
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch");
        var family = system.contains("mac") ? "darwin" : "linux";
        var kind = machine.contains("aarch64") || machine.contains("arm64") ? "arm_64" : "x86_64";
        return "/postgres-%s-%s.txz".formatted(family, kind);
    }

    private static InputStream open(String archive) throws IOException {
        var stream = DatabaseBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new CannotRun("installation.database.unknown-machine", archive);
        }
        return new BufferedInputStream(stream);
    }

    /// Names the archive's content by the checksum that the library's own table of contents gives: no need to read it.
    private static String fingerprint(String archive) throws IOException {
        var address = DatabaseBinaries.class.getResource(archive);
        if (address != null && address.openConnection() instanceof JarURLConnection library) {
            library.setUseCaches(false);
            try (var file = library.getJarFile()) {
                var entry = file.getEntry(archive.substring(1));
                return "%08x-%d".formatted(entry.getCrc(), entry.getSize());
            }
        }
        try (var stream = open(archive)) {
            return "%08x".formatted(Arrays.hashCode(stream.readAllBytes()));
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("an entry leaves the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(target, EVERYONE_MAY_RUN);
                    }
                }
            }
        }
    }
}
