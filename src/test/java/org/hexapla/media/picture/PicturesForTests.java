package org.hexapla.media.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Rights;
import org.hexapla.media.telling.Weight;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Pictures for tests of whatever shows some.
@Component
public class PicturesForTests {

    private final BringingPictures bringing;
    private final DescribingPictures describing;
    private final PictureTable table;
    private final MakingRenditions making;
    private final People people;

    PicturesForTests(
            BringingPictures bringing,
            DescribingPictures describing,
            PictureTable table,
            MakingRenditions making,
            People people) {
        this.bringing = bringing;
        this.describing = describing;
        this.table = table;
        this.making = making;
        this.people = people;
    }

    /// A picture for readers, 640 by 480, with words in these languages.
    ///
    /// @param number another one gives another file
    public PictureId released(int number, Language... languages) {
        var words = LocalizedText.none();
        for (var language : languages) {
            words = words.with(language, "Picture " + number + " " + language);
        }
        var content = new PictureContent(
                new Picture.Words(words, words, LocalizedText.none(), LocalizedText.none()),
                new Rights("", "", LocalizedText.none(), null, true),
                List.of());
        return brought(number, content);
    }

    public PictureId keptBack(int number) {
        return brought(number, PictureContent.NOTHING);
    }

    /// Writes other words in the place of those that are there: `caption`, `alternative`, `credit`.
    void say(PictureId picture, Language language, Map<String, String> words, Weight weight) {
        people.asProgram(() -> {
            var row = Objects.requireNonNull(table.find(List.of(picture)).get(picture));
            var content = PictureUnits.translated(row.content(), language, words);
            describing.describe(picture, row.version(), content, weight);
        });
    }

    /// Says whose it is and whether readers have it.
    void release(PictureId picture, Rights rights) {
        people.asProgram(() -> {
            var row = Objects.requireNonNull(table.find(List.of(picture)).get(picture));
            var content = new PictureContent(row.content().words(), rights, List.of());
            describing.describe(picture, row.version(), content);
        });
    }

    private PictureId brought(int number, PictureContent content) {
        var id = new AtomicReference<PictureId>();
        people.asProgram(() -> {
            try {
                var bytes = Drawn.stream(Drawn.jpeg(number, 640, 480));
                id.set(bringing.bring("test-" + number, bytes, number + ".jpg", content)
                        .picture());
                making.make(id.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return id.get();
    }
}
