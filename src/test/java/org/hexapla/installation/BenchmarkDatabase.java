package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A PostgreSQL as a house of its own runs it, for programs that measure.
public final class BenchmarkDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private BenchmarkDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /// @param more PostgreSQL's own settings, beside those that a small house has
    public static BenchmarkDatabase start(Path folder, List<String> more) throws IOException {
        var settings = new ArrayList<>(List.of("max_connections=10", "jit=off", "max_wal_size=2GB"));
        settings.addAll(more);
        return new BenchmarkDatabase(EmbeddedPostgres.start(
                DatabaseBinaries.under(Path.of("target", "programs").toAbsolutePath()), folder, settings));
    }

    public String url() {
        return server.url();
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    @Override
    public void close() {
        server.close();
    }
}
