package org.hexapla.installation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The PostgreSQL that an installation works on: its own, or one that somebody else runs.
sealed interface Database extends AutoCloseable permits EmbeddedPostgres, Database.Elsewhere {

    /// The address as JDBC writes it.
    String url();

    String user();

    String password();

    @Override
    void close();

    /// A server that somebody else runs.
    record Elsewhere(String url, String user, String password) implements Database {
        @Override
        public void close() {
            // Not ours to stop.
        }
    }

    /// The database that the settings name, started if it is our own.
    static Database open(InstallationSettings settings, DataFolder data) throws IOException {
        var wanted = settings.database();
        if (wanted.url() != null) {
            return new Elsewhere(wanted.url(), wanted.username(), wanted.password());
        }
        var programs = settings.programs() == null ? data.programs() : settings.programs();
        return EmbeddedPostgres.start(DatabaseBinaries.under(programs), data.database(), small(wanted.settings()));
    }

    /// Enough for a house of a million records on a small machine; what the settings say comes later and so prevails.
    private static List<String> small(List<String> more) {
        var settings = new ArrayList<>(List.of(
                "shared_buffers=64MB",
                "max_connections=40",
                "jit=off",
                "io_workers=1",
                "max_wal_senders=2",
                "autovacuum_max_workers=2",
                "autovacuum_worker_slots=2",
                "max_wal_size=512MB"));
        settings.addAll(more);
        return settings;
    }
}
