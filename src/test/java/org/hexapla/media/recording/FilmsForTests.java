package org.hexapla.media.recording;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Rights;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Films for tests of whatever plays some.
@Component
public class FilmsForTests {

    private final BringingRecordings bringing;
    private final DescribingRecordings describing;
    private final People people;

    FilmsForTests(BringingRecordings bringing, DescribingRecordings describing, People people) {
        this.bringing = bringing;
        this.describing = describing;
        this.people = people;
    }

    /// A film for readers, of twelve seconds, with subtitles in these languages.
    ///
    /// @param number another one gives another file
    public RecordingId released(int number, Language... languages) {
        var id = new AtomicReference<RecordingId>();
        people.asProgram(() -> {
            try {
                id.set(bringing.bring(
                        "test-" + number,
                        new ByteArrayInputStream(mp4(number)),
                        number + ".mp4",
                        new RecordingContent(
                                new Recording.Words(
                                        LocalizedText.of(Language.EN, "Film " + number),
                                        LocalizedText.none(),
                                        LocalizedText.none()),
                                new Rights("", "", LocalizedText.none(), null, true),
                                0,
                                null,
                                null)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (var language : languages) {
                describing.write(
                        id.get(),
                        language,
                        0,
                        new WebVtt("", List.of(new WebVtt.Cue("", 0, 2000, "", "Said in " + language))));
            }
        });
        return id.get();
    }

    /// The head of a film that lasts twelve seconds, and nothing to be seen in it.
    public static byte[] mp4(int number) {
        var header = ByteBuffer.allocate(100)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1000)
                .putInt(12_000)
                .putInt(0x00010000)
                .array();
        var out = new ByteArrayOutputStream();
        out.writeBytes(box("ftyp", "isom\0\0\2\0isomiso2mp41".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(box("moov", box("mvhd", header)));
        out.writeBytes(box("mdat", ByteBuffer.allocate(4000).putInt(number).array()));
        return out.toByteArray();
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }
}
