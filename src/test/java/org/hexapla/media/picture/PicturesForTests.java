package org.hexapla.media.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Rights;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Pictures for tests of whatever shows some.
@Component
public class PicturesForTests {

    private final BringingPictures bringing;
    private final MakingRenditions making;
    private final People people;

    PicturesForTests(BringingPictures bringing, MakingRenditions making, People people) {
        this.bringing = bringing;
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
