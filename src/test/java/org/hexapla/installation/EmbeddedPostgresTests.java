package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTests {

    @Test
    void keepsItsPasswordFromOthersAndLetsNobodyInWithoutIt() throws Exception {
        var folder = TestFolders.fresh("postgres-password");
        try (var server = TestFolders.start(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(count(server, "select 1")).isOne();
        }
    }

    @Test
    void keepsAcknowledgedRecordsWhateverTheSettingsSay() throws Exception {
        var folder = TestFolders.fresh("postgres-durable");
        try (var server = EmbeddedPostgres.start(
                        DatabaseBinaries.under(TestFolders.PROGRAMS), folder, java.util.List.of("fsync=off"));
                var connection = connect(server);
                var rows = connection.createStatement().executeQuery("show fsync")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void stopsAServerThatOutlivedItsProgramAndFindsItsRecords() throws Exception {
        var folder = TestFolders.fresh("postgres-orphan");
        var orphan = TestFolders.start(folder);
        update(orphan, "create table kept (number int)");
        update(orphan, "insert into kept values (1)");
        try (var server = TestFolders.start(folder)) {
            assertThat(ProcessHandle.of(orphan.processId())).isEmpty();
            assertThat(count(server, "select count(*) from kept")).isOne();
        }
    }

    @Test
    void startsOverTheNoteOfAServerThatIsNoMore() throws Exception {
        var folder = TestFolders.fresh("postgres-stale");
        TestFolders.start(folder).close();
        // The number belongs to another program now: this one.
        var note = folder.resolve("data").resolve("postmaster.pid");
        Files.writeString(
                note, ProcessHandle.current().pid() + "\n" + folder.resolve("data") + "\n0\n1\n\n\n\nready\n");
        try (var server = TestFolders.start(folder)) {
            assertThat(count(server, "select 1")).isOne();
        }
    }

    @Test
    void makesAFolderAnewThatWasLeftHalfMade() throws Exception {
        var folder = TestFolders.fresh("postgres-half");
        var half = Files.createDirectories(folder.resolve("data.making").resolve("base"));
        Files.writeString(half.resolve("1"), "half");
        try (var server = TestFolders.start(folder)) {
            assertThat(count(server, "select 1")).isOne();
        }
        assertThat(folder.resolve("data.making")).doesNotExist();
    }

    static Connection connect(Database server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    static void update(Database server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long count(Database server, String sql) throws SQLException, IOException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
