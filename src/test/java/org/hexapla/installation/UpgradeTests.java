package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Backups that earlier versions made of the sample set are brought to this version, and nothing in them is lost.
class UpgradeTests {

    private static final Path BACKUPS = Path.of("src", "test", "resources", "backups");

    private static final List<String> KEPT = List.of(
            "library.document",
            "library.roll_call",
            "library.ballot",
            "library.speech",
            "authorities.concept",
            "authorities.state",
            "authorities.entry",
            "programme.plan_version",
            "programme.report",
            "usage.imported",
            "people.account");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Stream<Path> backups() throws IOException {
        return Files.list(BACKUPS).sorted();
    }

    @ParameterizedTest
    @MethodSource("backups")
    void whatAnEarlierVersionKeptIsThere(Path file) throws Exception {
        var here = TestFolders.fresh("upgrade");
        var settings = BackupTests.settings(here);
        restore(file, settings, here.resolve("data"));
        var hidden = Map.<String, Object>of("server.port", 0, "server.address", "127.0.0.1");
        try (var running = Running.start(DataFolder.take(here.resolve("data")), settings, List.of(), hidden);
                var backup = BackupFile.open(file)) {
            for (var table : backup.manifest().tables()) {
                var name = table.schema() + '.' + table.name();
                if (KEPT.contains(name)) {
                    assertThat(table.rows()).as(name).isPositive();
                    assertThat(EmbeddedPostgresTests.count(running.database(), counting(name)))
                            .as(name)
                            .isEqualTo(table.rows());
                }
            }
            var site = new Site(running.port());
            aDocumentIsShown(site);
            awaitFound(site);
        }
    }

    /// Entries of persons became headings of the authority file.
    private static String counting(String table) {
        return table.equals("authorities.entry") ? """
                  select (select count(*) from authorities.entry)
                       + (select count(*) from authorities.heading where kind = 'person')""" : "select count(*) from " + table;
    }

    @Test
    void anIndexOfOtherRecordsDoesNotSurviveARestore() throws Exception {
        var here = TestFolders.fresh("upgrade-index");
        var file = backups().toList().getLast();
        var settings = BackupTests.settings(here);
        var index = Files.createDirectories(here.resolve("data").resolve("index"));
        Files.writeString(index.resolve("current"), "b");
        Files.createDirectories(index.resolve("b"));
        var mine = Files.writeString(index.resolve("letter"), "mine");
        assertThatThrownBy(() -> restore(file, settings, here.resolve("data")))
                .hasMessageContaining("installation.restore.not-empty");
        assertThat(mine).hasContent("mine");
        Files.delete(mine);
        restore(file, settings, here.resolve("data"));
        assertThat(index).doesNotExist();
    }

    private static void restore(Path file, InstallationSettings settings, Path folder) throws IOException {
        try (var data = DataFolder.take(folder)) {
            var restoring = BackupTests.restoring(settings, data);
            assertThat(restoring.run(file, data)).isZero();
        }
    }

    private static void aDocumentIsShown(Site site) {
        var found = site.get("/en/symbol/A/RES/70/1");
        assertThat(found.statusCode()).isEqualTo(303);
        var address = found.headers().firstValue("Location").orElseThrow();
        var page = site.get(java.net.URI.create(address).getPath());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("A/RES/70/1");
    }

    /// The index is made anew beside the work, soon after the start.
    private static void awaitFound(Site site) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        var answer = "";
        while (!answer.contains("\"total\":1,") && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
            answer = site.get("/en/search.json?q=A/RES/70/1").body();
        }
        assertThat(answer).contains("\"total\":1,", "A/RES/70/1");
    }
}
