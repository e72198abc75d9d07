package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// `restore`: brings a backup into an empty data folder and database; the next start brings its tables up to date.
///
/// @param settings of this machine, which say where the database is to be
/// @param files where the stored files are to be
/// @param index where the search index is to be; one that is there is of other records, and is removed
/// @param usage where the journals of use are to be
record Restoring(InstallationSettings settings, Path files, Path index, Path usage, Audience audience) {

    /// What an index is made of. A folder that holds anything else was not meant to be thrown away.
    private static final Set<String> PARTS_OF_AN_INDEX = Set.of("a", "b", "current", "current.new");

    /// Answers the exit code. What cannot be restored whole is not restored at all.
    int run(Path path, DataFolder data) throws IOException {
        try (var backup = BackupFile.open(path)) {
            requireEmpty(data.database().resolve("data"));
            requireEmpty(files);
            requireEmpty(usage);
            removeIndex();
            var isOurs = settings.database().url() == null;
            boolean isWhole = false;
            try (var database = Database.open(settings, data)) {
                requireNoTables(database);
                try {
                    restoreFiles(backup, BackingUp.FILES, files);
                    restoreFiles(backup, BackingUp.USAGE, usage);
                    restoreDatabase(backup, database);
                    isWhole = true;
                } finally {
                    if (!isWhole) {
                        Folders.delete(files);
                        Folders.delete(usage);
                        empty(database);
                    }
                }
            } finally {
                if (!isWhole && isOurs) {
                    Folders.delete(data.database());
                }
            }
            restoreSettings(backup);
            audience.say(
                    "installation.restore.done",
                    data.path(),
                    backup.manifest().tables().stream()
                            .mapToLong(BackupManifest.TableCopy::rows)
                            .sum(),
                    backup.below(BackingUp.FILES).size());
            return 0;
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var children = Files.list(folder)) {
                if (children.findAny().isPresent()) {
                    throw new CannotRun("installation.restore.not-empty", folder);
                }
            }
        }
    }

    /// An index says which database it belongs to, and a backup restored is the same database, at an earlier time: the
    /// index would pass as complete. Without one, the next start makes it.
    private void removeIndex() throws IOException {
        if (!Files.isDirectory(index)) {
            return;
        }
        try (var children = Files.list(index)) {
            if (!children.allMatch(
                    child -> PARTS_OF_AN_INDEX.contains(child.getFileName().toString()))) {
                throw new CannotRun("installation.restore.not-empty", index);
            }
        }
        Folders.delete(index);
    }

    private static void requireNoTables(Database database) throws IOException {
        try (var connection = connect(database)) {
            if (!new CopiedDatabase(connection).tables().isEmpty()) {
                throw new CannotRun("installation.restore.not-empty", database.url());
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void restoreFiles(BackupFile backup, String prefix, Path folder) throws IOException {
        for (var name : backup.below(prefix)) {
            var target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            try (var in = backup.read(prefix + name)) {
                Files.copy(in, target);
            }
        }
    }

    private void restoreDatabase(BackupFile backup, Database database) throws IOException {
        new Migrations(database).to(backup.manifest().migrations());
        try (var connection = connect(database)) {
            connection.setAutoCommit(false);
            fill(backup, connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// In the order in which tables point at each other, so that the database checks every reference once more.
    private void fill(BackupFile backup, Connection connection) throws SQLException, IOException {
        var tables = backup.manifest().tables();
        // What the modules' triggers would add is in the copy already, and the one that guards the audit trail would
        // refuse even the rows that the migrations of an empty database brought.
        for (var table : tables) {
            execute(connection, "alter table %s disable trigger user".formatted(table.sqlName()));
        }
        if (!tables.isEmpty()) {
            var all = tables.stream().map(BackupManifest.TableCopy::sqlName).collect(Collectors.joining(", "));
            execute(connection, "truncate table " + all);
        }
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables) {
            try (var in = backup.read(table.entry())) {
                var rows = copying.copyIn("copy %s %s from stdin".formatted(table.sqlName(), table.sqlColumns()), in);
                if (rows != table.rows()) {
                    throw new IOException("%s: %d of %d rows".formatted(table.sqlName(), rows, table.rows()));
                }
            }
        }
        // Deferred checks first: a table with any of them waiting cannot be altered.
        execute(connection, "set constraints all immediate");
        for (var table : tables) {
            execute(connection, "alter table %s enable trigger user".formatted(table.sqlName()));
        }
        for (var sequence : backup.manifest().sequences().entrySet()) {
            if (sequence.getValue() != null) {
                execute(connection, "select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
            }
        }
    }

    /// The database was empty when we came, so all that is ours in it came by us.
    private static void empty(Database database) throws IOException {
        try (var connection = connect(database)) {
            for (var schema : schemas(connection)) {
                execute(connection, "drop schema %s cascade".formatted(CopiedDatabase.quoted(schema)));
            }
            execute(connection, "create schema if not exists public");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static List<String> schemas(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
                        """)) {
            var schemas = new java.util.ArrayList<String>();
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
            return schemas;
        }
    }

    private void restoreSettings(BackupFile backup) throws IOException {
        if (!backup.has(InstallationSettings.FILE)) {
            return;
        }
        if (Files.exists(settings.file())) {
            audience.say("installation.restore.settings-kept", settings.file());
            return;
        }
        try (var in = backup.read(InstallationSettings.FILE)) {
            Files.copy(in, settings.file());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
