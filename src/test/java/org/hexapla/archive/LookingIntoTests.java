package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.hexapla.archive.ExtractedText.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bounds within which a file is looked into.
class LookingIntoTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void keepsNoMoreTextThanIsAllowed() throws IOException {
        var file = incoming("Water is for all. ".repeat(5000).getBytes(StandardCharsets.UTF_8));
        var text = looking(LONG, 20_000).text(file, "text/plain");
        assertThat(text.state()).isEqualTo(State.CUT);
        assertThat(text.text()).startsWith("Water is for all.").hasSizeBetween(10_000, 20_000);
    }

    @Test
    void waitsNoLongerThanIsAllowed() throws IOException {
        var pages = IntStream.range(0, 500).mapToObj(page -> "Page " + page).toArray(String[]::new);
        var settings = new ArchiveSettings(folder, Duration.ofMillis(1), 20_000_000, 1000);
        var text = new LookingInto(settings).text(incoming(Documents.pdf(pages)), "application/pdf");
        assertThat(text.state()).isEqualTo(State.LATE);
    }

    @Test
    void takesNoMorePagesThanAreAllowed() throws IOException {
        var file = incoming(Documents.pdf("one", "two", "three"));
        assertThatThrownBy(() -> looking(LONG, 1000).text(file, "application/pdf"))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.key()).isEqualTo("archive.refused.pages"));
    }

    @Test
    void findsNoTextInAScan() throws IOException {
        var text = looking(LONG, 1000).text(incoming(Documents.pdf("")), "application/pdf");
        assertThat(text).isEqualTo(new ExtractedText("", State.NONE));
    }

    private LookingInto looking(Duration within, int length) {
        return new LookingInto(new ArchiveSettings(folder, within, length, 2));
    }

    private IncomingFile incoming(byte[] bytes) throws IOException {
        return IncomingFile.receive(new ByteArrayInputStream(bytes), "a file", folder, 10_000_000);
    }
}
