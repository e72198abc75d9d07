package org.hexapla.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@HexaplaTest
class ImportsTests {

    @TempDir
    Path folder;

    @Autowired
    Imports imports;

    @Autowired
    Jobs jobs;

    @Autowired
    SignedIn signedIn;

    @Value("${hexapla.jobs.uploads}")
    Path uploads;

    @Test
    void importsInTheBackgroundAndKeepsTheReport() throws IOException {
        var job = imports.start("lines", file("new\nold\nsame\nbad\n"));
        await().atMost(Duration.ofSeconds(20)).until(() -> isDone(job));
        assertThat(imports.report(job))
                .isEqualTo(new ImportReport(1, 1, 1, 1, java.util.List.of(LineImporter.refusal("lines.txt", 4))));
    }

    @Test
    void importsAtOnceForACommand() throws IOException {
        var heard = new java.util.concurrent.atomic.AtomicLong();
        var report = imports.runNow("lines", file("new\nnew\n"), (done, _) -> heard.set(done));
        assertThat(report.added()).isEqualTo(2);
        assertThat(heard).hasValue(2);
    }

    @Test
    void countsAllRefusalsAndKeepsTheFirstThousand() throws IOException {
        var report = imports.runNow("lines", file("bad\n".repeat(1500)));
        assertThat(report.refused()).isEqualTo(1500);
        assertThat(report.badInputs()).hasSize(ImportReport.KEPT);
    }

    @Test
    void namesTheKindsWhenAnUnknownOneIsAskedFor() throws IOException {
        var file = file("new");
        assertThatThrownBy(() -> imports.runNow("stamps", file))
                .isInstanceOf(ImportKindUnknown.class)
                .hasMessageContaining("lines");
    }

    @Test
    void findsTheImportersOfAFile() throws IOException {
        assertThat(imports.recognising(file(""))).extracting(Importer::kind).containsExactly("lines");
    }

    @Test
    void takesAFileFromStaffAndShowsWhatWasRefused() throws IOException {
        var staff = signedIn.asStaff("library");
        assertThat(staff.get("/en/imports").body()).contains("value=\"lines\"");
        var answer = staff.send(upload(staff, "new\n=bad\n"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var address = answer.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> staff.get(address).body().contains("Report"));
        assertThat(staff.get(address).body()).doesNotContain(uploads.toString());
        assertThat(staff.get(address).body()).contains("sent.txt", "No module does work of the kind “=bad”.");
        var id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(staff.get("/fr/imports/" + id + "/refused.csv").body())
                .contains("Fichier,Ligne,Colonne,Motif", "sent.txt,2,'=bad,");
        try (var left = Files.list(uploads)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void takesNoFileFromReaders() {
        var reader = signedIn.asReader();
        assertThat(reader.get("/en/imports").statusCode()).isEqualTo(403);
        assertThat(reader.send(upload(reader, "new\n")).statusCode()).isEqualTo(403);
    }

    private static HttpRequest.Builder upload(SignedIn.Browser browser, String text) {
        var boundary = "b" + UUID.randomUUID();
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="kind"\r
                \r
                lines\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="../../sent.txt"\r
                Content-Type: text/plain\r
                \r
                %3$s\r
                --%1$s--\r
                """.formatted(boundary, browser.csrfToken(), text);
        return browser.request("/en/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private boolean isDone(JobId job) {
        return jobs.find(job).orElseThrow().state() == JobStatus.State.DONE;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("lines.txt"), text);
    }
}
