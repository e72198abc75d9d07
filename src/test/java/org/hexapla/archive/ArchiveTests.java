package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.hexapla.HexaplaTest;
import org.hexapla.SharedData;
import org.hexapla.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class ArchiveTests {

    private static final AcceptedFiles ANYTHING =
            new AcceptedFiles(Set.of("application/octet-stream", "text/plain", "text/csv"), 10_000_000);

    @Autowired
    Archive archive;

    @Autowired
    ArchiveSettings settings;

    @Test
    void givesBackTheVeryBytesThatCameIn() throws IOException {
        var random = new Random(20261124);
        for (var run = 0; run < 25; run++) {
            var bytes = new byte[1 + random.nextInt(200_000)];
            random.nextBytes(bytes);
            var file = archive.store(new ByteArrayInputStream(bytes), "data", ANYTHING);
            assertThat(file.bytes()).isEqualTo(bytes.length);
            var offset = random.nextInt(bytes.length);
            try (var read = archive.read(file.id(), offset)) {
                assertThat(read.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, offset, bytes.length));
            }
        }
        assertNothingIsLeft();
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        var pdf = Documents.pdf("Stored once");
        var first = store(pdf, "A_1.pdf");
        assertThat(store(pdf, "B_2.pdf")).isEqualTo(first);
        assertNothingIsLeft();
    }

    @Test
    void takesTheTextOutOfAPdfPageByPage() throws IOException {
        var file = store(Documents.pdf("The first page", "The second page"), "pages.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(archive.text(file.id())).hasValue("The first page\fThe second page");
    }

    @Test
    void takesTheTextOutOfWordAndHtmlAndPlainText() throws IOException {
        var word = store(Documents.word(Documents.paragraph("Water for all") + Documents.paragraph("水")), "w.docx");
        assertThat(archive.text(word.id())).hasValue("Water for all\n水");
        var html = store(
                bytes("<!doctype html><html><head><title>T</title><script>no()</script></head>"
                        + "<body><h1>Peace</h1><p>and more</p></body></html>"),
                "h.html");
        assertThat(archive.text(html.id()).orElseThrow())
                .contains("Peace", "and more")
                .doesNotContain("no()");
        var text = store(bytes("Мир и безопасность всем народам\n"), "t.txt");
        assertThat(archive.text(text.id())).hasValue("Мир и безопасность всем народам");
    }

    @Test
    void refusesAZipThatIsNamedAPdf() {
        assertRefused(() -> store(Documents.zip("a.txt", "hello"), "report.pdf"), "archive.refused.other-type");
    }

    @Test
    void refusesAZipThatIsNamedAWordFile() {
        assertRefused(() -> store(Documents.zip("a.txt", "hello"), "report.docx"), "archive.refused.other-type");
    }

    @Test
    void refusesAKindThatIsNotTaken() {
        assertRefused(() -> store(Documents.zip("a.txt", "hello"), "report.zip"), "archive.refused.not-taken");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(() -> store(new byte[0], "nothing.pdf"), "archive.refused.empty");
    }

    @Test
    void refusesAPdfThatDoesNotOpen() throws IOException {
        assertRefused(() -> store(bytes("%PDF-1.7\nnothing that a PDF holds\n"), "b.pdf"), "archive.refused.broken");
        var whole = Documents.pdf("Whole");
        assertRefused(() -> store(Arrays.copyOf(whole, 150), "torn.pdf"), "archive.refused.broken");
    }

    @Test
    void refusesAPdfThatIsLocked() throws IOException {
        var locked = Documents.lockedPdf("Secret");
        assertRefused(() -> store(locked, "locked.pdf"), "archive.refused.encrypted");
    }

    @Test
    void refusesAWordFileThatUnpacksToFarMoreThanItIs() throws IOException {
        var bomb = Documents.word(Documents.paragraph("A".repeat(50_000_000)));
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(() -> store(bomb, "bomb.docx"), "archive.refused.broken");
    }

    @Test
    void refusesAWordFileWhoseXmlIsTorn() throws IOException {
        var torn = Documents.word("<w:p><w:r>");
        assertRefused(() -> store(torn, "torn.docx"), "archive.refused.broken");
    }

    @Test
    void refusesTwoGigabytesAtTheLimitInConstantMemory() throws IOException {
        var sent = new ZeroStream(2_000_000_000L);
        var memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = memory.getCurrentThreadAllocatedBytes();
        assertRefused(() -> archive.store(sent, "huge.pdf", AcceptedFiles.DOCUMENTS), "archive.refused.too-large");
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
        assertThat(sent.given).isLessThan(AcceptedFiles.DOCUMENTS.bytes() + 1_000_000);
    }

    @Test
    void keepsTheIdenticalPairsOfRealDocumentsOnce() throws IOException {
        var folder = SharedData.folder("un-docs-pdf");
        assertThat(store(folder.resolve("A_45_155-EN.pdf"))).isEqualTo(store(folder.resolve("S_21174-EN.pdf")));
        assertThat(store(folder.resolve("A_80_434-EN.pdf"))).isEqualTo(store(folder.resolve("S_2025_632-EN.pdf")));
        try (var files = Files.list(folder)) {
            for (var path :
                    files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                assertThat(archive.text(store(path).id()))
                        .hasValueSatisfying(text -> assertThat(text).hasSizeGreaterThan(300));
            }
        }
    }

    @Test
    void readsTheSamePageInSixLanguages() throws IOException {
        var folder = SharedData.folder("udhr");
        assertThat(archive.text(store(folder.resolve("arb.html")).id()).orElseThrow())
                .contains("الحرية");
        assertThat(archive.text(store(folder.resolve("cmn_hans.html")).id()).orElseThrow())
                .contains("自由");
        assertThat(archive.text(store(folder.resolve("rus.html")).id()).orElseThrow())
                .contains("свобод");
    }

    private StoredFile store(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            return archive.store(bytes, path.getFileName().toString(), AcceptedFiles.DOCUMENTS);
        }
    }

    private StoredFile store(byte[] bytes, String name) throws IOException {
        return archive.store(new ByteArrayInputStream(bytes), name, AcceptedFiles.DOCUMENTS);
    }

    private void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable storing, String key) {
        assertThatThrownBy(storing)
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(((Problem) refused).key()).isEqualTo(key));
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        assertThat(settings.incoming()).isEmptyDirectory();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A stream as long as one likes, which costs nothing.
    private static final class ZeroStream extends InputStream {

        private final long length;
        private long given;

        ZeroStream(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given++ < length ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int count) {
            var now = (int) Math.min(count, length - given);
            given += now;
            return now == 0 ? -1 : now;
        }
    }
}
