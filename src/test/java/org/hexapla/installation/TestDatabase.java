package org.hexapla.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// One real PostgreSQL for all tests of a run, on a fresh folder under `target`.
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Holder {
        static final Path FOLDER = fresh();
        static final EmbeddedPostgres SERVER = start();

        private static Path fresh() {
            try {
                var parent =
                        Files.createDirectories(Path.of("target", "test-data").toAbsolutePath());
                // The server runs under another account, which must be able to pass through.
                return Files.createDirectory(
                        parent.resolve("run-" + ProcessHandle.current().pid() + "-" + System.nanoTime()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.start(
                        DatabaseBinaries.under(Path.of("target", "programs")),
                        FOLDER.resolve("database"),
                        List.of("max_connections=50"));
                // After the application, which would otherwise wait for a database that is gone.
                SpringApplication.getShutdownHandlers().add(server::close);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + Holder.SERVER.url(),
                        "spring.datasource.username=" + Holder.SERVER.user(),
                        "spring.datasource.password=" + Holder.SERVER.password(),
                        "hexapla.archive.root=" + Holder.FOLDER.resolve("files"),
                        "hexapla.search.root=" + Holder.FOLDER.resolve("index"))
                .applyTo(context);
    }
}
