package org.hexapla.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A real PostgreSQL that the program starts beside itself and stops with itself.
///
/// Durable: fsync, full page writes and synchronous commit stay on. Reached only from this machine, with a random
/// password. A server that outlived a killed program is stopped first, and what it had acknowledged is there again.
final class EmbeddedPostgres implements Database {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOG_BYTES = 5_000_000;

    private final DatabaseCluster cluster;
    private final Process process;
    private final int port;
    private final String password;

    private EmbeddedPostgres(DatabaseCluster cluster, Process process, int port, String password) {
        this.cluster = cluster;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /// Starts on a folder, making its database first if there is none. Call it from a thread that lives as long as the
    /// program (see [Unprivileged]).
    ///
    /// @param more PostgreSQL's own settings (`shared_buffers=64MB`)
    static EmbeddedPostgres start(DatabaseBinaries binaries, Path folder, List<String> more) throws IOException {
        var cluster = DatabaseCluster.in(folder, binaries);
        var port = freePort();
        var arguments = new ArrayList<>(List.of("-D", cluster.data().toString()));
        for (var setting : settings(port, more)) {
            arguments.addAll(List.of("-c", setting));
        }
        keepShort(cluster.log());
        var process = cluster.program("postgres", arguments, cluster.log()).start();
        var server = new EmbeddedPostgres(cluster, process, port, cluster.password());
        server.awaitReady();
        return server;
    }

    private static List<String> settings(int port, List<String> more) {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "wal_level=replica",
                "timezone=UTC",
                "log_timezone=UTC"));
        settings.addAll(more);
        // Last, so that nobody's settings trade an acknowledged record for speed.
        settings.addAll(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on"));
        return settings;
    }

    private static void keepShort(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    @Override
    public String user() {
        return DatabaseCluster.USER;
    }

    @Override
    public String password() {
        return password;
    }

    long processId() {
        return process.pid();
    }

    @Override
    public void close() {
        try {
            DatabaseCluster.interrupt(process.toHandle());
            if (!process.waitFor(PATIENCE)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!process.isAlive()) {
                throw new IOException("The database did not start: " + lastLines());
            }
            if (isReady()) {
                return;
            }
            pause();
        }
        close();
        throw new IOException("The database was not ready after %s: %s".formatted(PATIENCE, lastLines()));
    }

    /// Lines 4 and 8 of the file are the port and the state.
    private boolean isReady() throws IOException {
        var file = cluster.data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        var lines = Files.readAllLines(file);
        return lines.size() >= 8
                && lines.get(3).equals(Integer.toString(port))
                && lines.get(7).strip().equals("ready");
    }

    private String lastLines() throws IOException {
        var lines = Files.readAllLines(cluster.log());
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
