package org.hexapla.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hexapla.kernel.Messages;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// `backup`: writes all that is kept into one file, while others go on writing.
///
/// The tables are copied as they were at one moment. A stored file never changes and is there before any record speaks
/// of it, so the files may be copied after that. The index is left out: it is made anew from the rest.
@Component
final class BackingUp {

    static final String FILES = "files/";

    /// The journals of use, from which what is counted of it can be made anew.
    static final String USAGE = "usage/";

    private final DataSource source;
    private final Path files;
    private final Path usage;
    private final Path settings;
    private final Clock clock;

    BackingUp(
            DataSource source,
            @Value("${hexapla.archive.root}") Path files,
            @Value("${hexapla.usage.root}") Path usage,
            @Value("${hexapla.home:}") String home,
            Clock clock) {
        this.source = source;
        this.files = files;
        this.usage = usage;
        this.settings = Path.of(home, InstallationSettings.FILE);
        this.clock = clock;
    }

    /// Answers the exit code. The file appears under its name once it is whole.
    int run(Path target, Audience audience) throws IOException {
        if (Files.exists(target)) {
            throw new CannotRun("installation.backup.exists", target);
        }
        var parent = target.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new CannotRun("installation.backup.no-folder", target);
        }
        var making = target.resolveSibling(target.getFileName() + ".making");
        Files.deleteIfExists(making);
        // It holds what only the owner of the data folder may read.
        Files.createFile(making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (var backup = new BackupWriter(Files.newOutputStream(making))) {
                copyDatabase(backup, audience);
                copyFiles(backup);
                copyJournals(backup);
                if (Files.isRegularFile(settings)) {
                    backup.add(InstallationSettings.FILE, settings);
                }
                backup.finish();
            }
            Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(making);
        }
        audience.say("installation.backup.done", target, Files.size(target));
        return 0;
    }

    private void copyDatabase(BackupWriter backup, Audience audience) throws IOException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                copyTables(backup, connection, audience);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void copyTables(BackupWriter backup, Connection connection, Audience audience)
            throws SQLException, IOException {
        var database = new CopiedDatabase(connection);
        var copied = new ArrayList<BackupManifest.TableCopy>();
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : database.tables()) {
            audience.passing(Messages.text(
                    audience.language(), "installation.backup.table", table.schema() + '.' + table.name()));
            var rows = new long[1];
            backup.add(
                    table.entry(),
                    out -> rows[0] =
                            copy(copying, "copy %s %s to stdout".formatted(table.sqlName(), table.sqlColumns()), out));
            copied.add(new BackupManifest.TableCopy(table.schema(), table.name(), table.columns(), rows[0]));
        }
        backup.describe(Instant.now(clock), database.migrations(), copied, database.sequences());
    }

    private static long copy(org.postgresql.copy.CopyManager copying, String sql, OutputStream out) throws IOException {
        try {
            return copying.copyOut(sql, out);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void copyFiles(BackupWriter backup) throws IOException {
        if (!Files.isDirectory(files)) {
            return;
        }
        for (var file : storedFiles()) {
            backup.add(FILES + files.relativize(file).toString().replace('\\', '/'), out -> {
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(out);
                }
            });
        }
    }

    /// They are only added to, and stand after the tables: what was counted of them is in them. A line that is
    /// half there is cut off when its journal is next opened.
    private void copyJournals(BackupWriter backup) throws IOException {
        if (!Files.isDirectory(usage)) {
            return;
        }
        List<Path> journals;
        try (var all = Files.walk(usage)) {
            journals = all.filter(file -> file.toString().matches(".*\\.log(\\.gz)?"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        for (var journal : journals) {
            copyJournal(backup, journal);
        }
    }

    private void copyJournal(BackupWriter backup, Path journal) throws IOException {
        // A day that is over may be compressed meanwhile: the same lines under another name.
        var compressed = journal.resolveSibling(journal.getFileName() + ".gz");
        var present = Files.exists(journal) ? journal : compressed;
        var name = USAGE + usage.relativize(present).toString().replace('\\', '/');
        backup.add(name, out -> Files.copy(present, out));
    }

    /// Those that are named by their content; anything else is on its way in.
    private List<Path> storedFiles() throws IOException {
        try (var all = Files.walk(files)) {
            return all.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
