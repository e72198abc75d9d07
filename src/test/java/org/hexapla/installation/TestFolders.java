package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Fresh folders below `target`, which the account of the database can reach.
final class TestFolders {

    static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    private TestFolders() {}

    static Path fresh(String name) throws IOException {
        var folder = Path.of("target", "test-data", name).toAbsolutePath();
        Folders.delete(folder);
        return Files.createDirectories(folder);
    }

    static EmbeddedPostgres start(Path folder) throws IOException {
        return EmbeddedPostgres.start(
                DatabaseBinaries.under(PROGRAMS), folder, java.util.List.of("shared_buffers=16MB"));
    }
}
