package org.hexapla.installation;

import java.util.Map;
import org.flywaydb.core.Flyway;

/// Brings the tables of an empty database to the versions that the modules had when a backup was taken.
///
/// Each module has its own folder of migrations and its own table that notes them, as in a normal start.
record Migrations(Database database) {

    /// The migrations that belong to no module.
    static final String ROOT = "__root";

    /// @throws CannotRun if this program does not know the migrations yet
    void to(Map<String, String> versions) {
        // The frame's tables first, then as the modules stand in the alphabet: none points at another's tables.
        migrate(ROOT, versions.getOrDefault(ROOT, "0"));
        versions.forEach((module, version) -> {
            if (!module.equals(ROOT)) {
                migrate(module, version);
            }
        });
    }

    private void migrate(String module, String version) {
        var flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration/" + module.replace('.', '/'))
                .table(CopiedDatabase.historyOf(module))
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .failOnMissingLocations(false)
                .target(version)
                .load();
        flyway.migrate();
        var reached = flyway.info().current();
        if (reached == null || !version.equals(String.valueOf(reached.getVersion()))) {
            throw new CannotRun("installation.restore.newer", module, version);
        }
    }
}
