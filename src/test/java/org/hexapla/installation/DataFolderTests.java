package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class DataFolderTests {

    @Test
    void refusesASecondProgramUntilTheFirstIsGone() throws Exception {
        var path = TestFolders.fresh("folder-taken");
        try (var _ = DataFolder.take(path)) {
            assertThatThrownBy(() -> DataFolder.take(path))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("installation.folder.taken");
        }
        DataFolder.take(path).close();
    }

    @Test
    void tellsOnlyItsOwnerHowToReachTheServer() throws Exception {
        var path = TestFolders.fresh("folder-note");
        try (var folder = DataFolder.take(path)) {
            var note = ServerNote.write(folder, "http://127.0.0.1:8080");
            assertThat(ServerNote.read(path)).contains(note);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("server.json"))))
                    .isEqualTo("rw-------");
            ServerNote.delete(folder);
            assertThat(ServerNote.read(path)).isEmpty();
        }
    }
}
