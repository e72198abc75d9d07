package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The files of an embedded PostgreSQL: `data`, and beside it the `password`, readable to its owner alone.
///
/// @param folder that holds both
record DatabaseCluster(Path folder, DatabaseBinaries binaries, Unprivileged account) {

    static final String USER = "hexapla";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// The files in a folder, made first if there are none, and free for a server to start on.
    static DatabaseCluster in(Path folder, DatabaseBinaries binaries) throws IOException {
        Files.createDirectories(folder);
        var whole = folder.toAbsolutePath().normalize();
        var account = Unprivileged.reaching(binaries.program("postgres"), whole);
        var cluster = new DatabaseCluster(whole, binaries, account);
        if (!Files.isDirectory(cluster.data())) {
            cluster.create();
        }
        cluster.stopOrphan();
        account.own(cluster.data());
        return cluster;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password"));
    }

    /// One of PostgreSQL's programs, ready to be started under the right account.
    ProcessBuilder program(String name, List<String> arguments, Path log) {
        var command = new ArrayList<>(account.prefix());
        command.add(binaries.program(name).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /// Made beside its place and moved there whole, so that a start that was cut short leaves nothing half made.
    private void create() throws IOException {
        var making = folder.resolve("data.making");
        Folders.delete(making);
        Files.createDirectories(making);
        var passwordFile = newPassword(folder.resolve("password.making"));
        account.own(making, passwordFile);
        var log = folder.resolve("initdb.log");
        var arguments = List.of(
                "-D",
                making.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        try {
            if (program("initdb", arguments, log).start().waitFor() != 0) {
                throw new IOException("The database could not be made: "
                        + Files.readString(log).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was made", e);
        }
        Files.move(passwordFile, folder.resolve("password"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(making, data(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(log);
    }

    private static Path newPassword(Path file) throws IOException {
        var password = new byte[24];
        new SecureRandom().nextBytes(password);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, HexFormat.of().formatHex(password));
    }

    /// Stops a server of this very folder that a killed program left behind.
    private void stopOrphan() throws IOException {
        var orphan = orphan();
        if (orphan.isEmpty()) {
            return;
        }
        interrupt(orphan.get());
        var deadline = Instant.now().plus(PATIENCE);
        while (orphan.get().isAlive() && Instant.now().isBefore(deadline)) {
            EmbeddedPostgres.pause();
        }
        if (orphan.get().isAlive()) {
            throw new CannotRun(
                    "installation.database.stuck",
                    data(),
                    Long.toString(orphan.get().pid()));
        }
    }

    private Optional<ProcessHandle> orphan() throws IOException {
        var file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data())) {
            return Optional.empty();
        }
        // The number may have passed to another program since; a server works in its data folder.
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::worksHere);
    }

    private boolean worksHere(ProcessHandle handle) {
        var folder = Path.of("/proc", Long.toString(handle.pid()), "cwd");
        try {
            return !Files.exists(Path.of("/proc"))
                    || Files.readSymbolicLink(folder).equals(data());
        } catch (IOException e) {
            return false;
        }
    }

    /// Fast shutdown: clients are cut off, what they committed is written. SIGTERM would wait for them.
    static void interrupt(ProcessHandle handle) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(handle.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            handle.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
