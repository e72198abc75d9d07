package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.JobStatus;
import org.hexapla.jobs.Jobs;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class CheckingFilesTests {

    @Autowired
    Archive archive;

    @Autowired
    Jobs jobs;

    @Autowired
    ArchiveSettings settings;

    @Autowired
    SignedIn signedIn;

    @Test
    void tellsWhichFilesAreBrokenUntilTheyAreMended() throws IOException {
        var changed = store("This file will be changed behind our back.");
        var lost = store("This file will be lost.");
        var folder = new FolderBlobs(settings.root());
        Files.writeString(folder.place(changed), "Changed!");
        Files.delete(folder.place(lost));
        var checked = check();
        assertThat(checked.state()).isEqualTo(JobStatus.State.FAILED);
        assertThat(checked.problem()).contains("2 stored files", changed.sha256(), lost.sha256());
        Files.delete(folder.place(changed));
        store("This file will be changed behind our back.");
        store("This file will be lost.");
        assertThat(check().state()).isEqualTo(JobStatus.State.DONE);
    }

    @Test
    void isOfferedToAdministrators() {
        assertThat(signedIn.asAdministrator().get("/en/jobs").body()).contains("Check all stored files");
    }

    private JobStatus check() {
        var job = jobs.start("archive.check", Map.of());
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jobs.find(job).orElseThrow(),
                        status -> status.state() == JobStatus.State.DONE || status.state() == JobStatus.State.FAILED);
    }

    private FileId store(String text) throws IOException {
        return archive.store(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "note.txt",
                        AcceptedFiles.DOCUMENTS)
                .id();
    }
}
