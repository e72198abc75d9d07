package org.hexapla.installation;

import java.io.IOException;
import java.net.ServerSocket;
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

/// A real PostgreSQL that the program starts beside itself and stops with itself.
///
/// Durable: fsync, full page writes and synchronous commit stay on. Reached only from this machine, with a random
/// password
/// that is kept beside the data, readable to its owner alone. A server that outlived a killed program is stopped, and
/// what
/// it had acknowledged is there again.
final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String USER = "hexapla";

    private final Path data;
    private final Process process;
    private final int port;
    private final String password;

    private EmbeddedPostgres(Path data, Process process, int port, String password) {
        this.data = data;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /// Starts on a folder, making its database cluster first if there is none. `settings` are PostgreSQL's own
    /// (`shared_buffers=64MB`).
    static EmbeddedPostgres start(DatabaseBinaries binaries, Path folder, List<String> settings) throws IOException {
        Files.createDirectories(folder);
        var data = folder.toAbsolutePath().resolve("data");
        var secret = folder.toAbsolutePath().resolve("password");
        if (!Files.isDirectory(data)) {
            create(binaries, data, secret);
        }
        stopOrphan(data);
        var port = freePort();
        var command = new ArrayList<>(Unprivileged.prefix());
        command.add(binaries.program("postgres").toString());
        command.addAll(List.of("-D", data.toString()));
        for (var setting : settings(port, settings)) {
            command.addAll(List.of("-c", setting));
        }
        var process = process(command, folder.resolve("postgres.log")).start();
        var server = new EmbeddedPostgres(data, process, port, Files.readString(secret));
        server.awaitReady(folder.resolve("postgres.log"));
        return server;
    }

    private static List<String> settings(int port, List<String> more) {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "wal_level=replica",
                "timezone=UTC",
                "log_timezone=UTC"));
        settings.addAll(more);
        return settings;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    long processId() {
        return process.pid();
    }

    /// Fast shutdown: clients are cut off, what they committed is written. SIGTERM would wait for them.
    @Override
    public void close() {
        try {
            interrupt(process.toHandle());
            if (!process.waitFor(PATIENCE)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// Made beside its place and moved there whole, so that a start that was cut short leaves nothing half made.
    private static void create(DatabaseBinaries binaries, Path data, Path secret) throws IOException {
        var making = data.resolveSibling("data.making");
        Folders.delete(making);
        Files.createDirectories(making);
        var passwordFile = newPassword(data.resolveSibling("password.making"));
        Unprivileged.own(making, passwordFile);
        var command = new ArrayList<>(Unprivileged.prefix());
        command.add(binaries.program("initdb").toString());
        command.addAll(List.of("-D", making.toString(), "-U", USER, "-A", "scram-sha-256", "--pwfile=" + passwordFile));
        command.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        var log = data.resolveSibling("initdb.log");
        try {
            if (process(command, log).start().waitFor() != 0) {
                throw new IOException("The database could not be made: "
                        + Files.readString(log).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was made", e);
        }
        Files.move(passwordFile, secret, StandardCopyOption.REPLACE_EXISTING);
        Files.move(making, data, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(log);
    }

    private static Path newPassword(Path file) throws IOException {
        var password = new byte[24];
        new SecureRandom().nextBytes(password);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, HexFormat.of().formatHex(password));
    }

    private static ProcessBuilder process(List<String> command, Path log) {
        var builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /// A server of this very folder that a killed program left behind.
    private static void stopOrphan(Path data) throws IOException {
        var orphan = orphan(data);
        if (orphan.isEmpty()) {
            return;
        }
        interrupt(orphan.get());
        var deadline = Instant.now().plus(PATIENCE);
        while (orphan.get().isAlive() && Instant.now().isBefore(deadline)) {
            pause();
        }
        if (orphan.get().isAlive()) {
            throw new IOException("The database of %s is still run by process %d, which does not stop."
                    .formatted(data, orphan.get().pid()));
        }
    }

    private static Optional<ProcessHandle> orphan(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data)) {
            return Optional.empty();
        }
        // The number may have passed to another program since; a server works in its data folder.
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(handle -> worksIn(handle, data));
    }

    private static boolean worksIn(ProcessHandle handle, Path data) {
        var folder = Path.of("/proc", Long.toString(handle.pid()), "cwd");
        try {
            return !Files.exists(Path.of("/proc"))
                    || Files.readSymbolicLink(folder).equals(data);
        } catch (IOException e) {
            return false;
        }
    }

    private static void interrupt(ProcessHandle handle) {
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

    private void awaitReady(Path log) throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!process.isAlive()) {
                throw new IOException("The database did not start: " + lastLines(log));
            }
            if (isReady()) {
                return;
            }
            pause();
        }
        close();
        throw new IOException("The database was not ready after %s: %s".formatted(PATIENCE, lastLines(log)));
    }

    /// Lines 4 and 8 of the file are the port and the state.
    private boolean isReady() throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        var lines = Files.readAllLines(file);
        return lines.size() >= 8
                && lines.get(3).equals(Integer.toString(port))
                && lines.get(7).strip().equals("ready");
    }

    private static String lastLines(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
