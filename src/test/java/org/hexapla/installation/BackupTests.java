package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class BackupTests {

    static final Terminal NOBODY = new Terminal(
            Language.EN,
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false);

    @Autowired
    BackingUp backingUp;

    @Autowired
    Archive archive;

    @Test
    void anEmptyMachineBecomesTheOldOne() throws Exception {
        var here = TestFolders.fresh("backup-there-and-back");
        var bytes = "what is kept must come back".getBytes(StandardCharsets.UTF_8);
        var stored = archive.store(new ByteArrayInputStream(bytes), "kept.txt", AcceptedFiles.DOCUMENTS);
        var file = here.resolve("house.hexapla");
        assertThat(backingUp.run(file, NOBODY)).isZero();

        var settings = settings(here);
        var folder = here.resolve("data");
        try (var data = DataFolder.take(folder)) {
            assertThat(restoring(settings, data).run(file, data)).isZero();
            assertThatThrownBy(() -> restoring(settings, data).run(file, data))
                    .hasMessageContaining("installation.restore.not-empty");
        }
        try (var data = DataFolder.take(folder);
                var database = Database.open(settings, data);
                var backup = BackupFile.open(file)) {
            assertThat(backup.manifest().tables()).hasSizeGreaterThan(3);
            for (var table : backup.manifest().tables()) {
                assertThat(EmbeddedPostgresTests.count(database, "select count(*) from " + table.sqlName()))
                        .as(table.sqlName())
                        .isEqualTo(table.rows());
            }
        }
        theAuditTrailIsGuardedAgain(folder, settings);
        theRestoredHouseServes(folder, settings, stored.id().sha256(), bytes);
    }

    private static void theAuditTrailIsGuardedAgain(Path folder, InstallationSettings settings) throws Exception {
        try (var data = DataFolder.take(folder);
                var database = Database.open(settings, data)) {
            assertThat(EmbeddedPostgresTests.count(
                            database, "select count(*) from pg_trigger where not tgisinternal and tgenabled <> 'O'"))
                    .isZero();
            assertThat(EmbeddedPostgresTests.count(database, "select count(*) from pg_trigger where not tgisinternal"))
                    .isPositive();
        }
    }

    private static void theRestoredHouseServes(Path folder, InstallationSettings settings, String sha256, byte[] bytes)
            throws Exception {
        var hidden = Map.<String, Object>of("server.port", 0, "server.address", "127.0.0.1");
        try (var running = Running.start(DataFolder.take(folder), settings, List.of(), hidden)) {
            var site = new Site(running.port());
            assertThat(site.get("/health").statusCode()).isEqualTo(200);
            assertThat(site.get("/files/" + sha256 + "/kept.txt").body().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void aBackupWhileFilesComeInIsWholeInItself() throws Exception {
        var here = TestFolders.fresh("backup-under-writes");
        var file = here.resolve("house.hexapla");
        var isOver = new AtomicBoolean();
        var written = new AtomicInteger();
        var writer = Thread.ofPlatform().start(() -> {
            while (!isOver.get()) {
                write("written meanwhile " + written.incrementAndGet());
            }
        });
        try {
            while (written.get() <= 20) {
                Thread.onSpinWait();
            }
            assertThat(backingUp.run(file, NOBODY)).isZero();
        } finally {
            isOver.set(true);
            writer.join();
        }

        var settings = settings(here);
        try (var data = DataFolder.take(here.resolve("data"))) {
            assertThat(restoring(settings, data).run(file, data)).isZero();
            try (var database = Database.open(settings, data);
                    var connection = EmbeddedPostgresTests.connect(database);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select sha256 from archive.file")) {
                var known = 0;
                for (; rows.next(); known++) {
                    var name = rows.getString(1);
                    assertThat(data.files().resolve(Path.of(name.substring(0, 2), name.substring(2, 4), name)))
                            .isRegularFile();
                }
                assertThat(known).isGreaterThanOrEqualTo(20);
            }
        }
    }

    private void write(String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            archive.store(new ByteArrayInputStream(bytes), "meanwhile.txt", AcceptedFiles.DOCUMENTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBrokenFileIsRefusedAndNothingIsBegun() throws Exception {
        var here = TestFolders.fresh("backup-broken");
        var file = here.resolve("house.hexapla");
        backingUp.run(file, NOBODY);
        var whole = Files.readAllBytes(file);
        var cut = Files.write(here.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));
        var spoiled = whole.clone();
        Arrays.fill(spoiled, whole.length / 3, whole.length / 3 + 40, (byte) 7);
        var changed = Files.write(here.resolve("changed"), spoiled);
        try (var data = DataFolder.take(here.resolve("data"))) {
            var restoring = restoring(settings(here), data);
            for (var broken : List.of(cut, changed)) {
                assertThatThrownBy(() -> restoring.run(broken, data))
                        .hasMessageContaining("installation.restore.broken");
            }
            assertThat(data.database()).doesNotExist();
            assertThat(data.files()).doesNotExist();
        }
    }

    @Test
    void aBackupNeverReplacesAFile() throws Exception {
        var there = Files.writeString(TestFolders.fresh("backup-there").resolve("there"), "mine");
        assertThatThrownBy(() -> backingUp.run(there, NOBODY)).hasMessageContaining("installation.backup.exists");
        assertThat(there).hasContent("mine");
    }

    static Restoring restoring(InstallationSettings settings, DataFolder data) {
        return new Restoring(settings, data.files(), data.index(), data.path().resolve("usage"), NOBODY);
    }

    static InstallationSettings settings(Path home) {
        return new InstallationSettings(
                home,
                null,
                TestFolders.PROGRAMS,
                new InstallationSettings.DatabaseSettings(null, "", "", List.of("shared_buffers=16MB")));
    }
}
