package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.media.picture.PicturesForTests;
import org.hexapla.media.recording.FilmsForTests;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class MediaInTextsTests {

    @Autowired
    Writing writing;

    @Autowired
    Items items;

    @Autowired
    People people;

    @Autowired
    PicturesForTests pictures;

    @Autowired
    FilmsForTests films;

    @Autowired
    JdbcClient database;

    @Test
    void aPictureWithoutAlternativeTextInTheLanguageStopsItsPublicationThere() {
        var picture = pictures.released(101, Language.EN);
        var item = written(Language.EN, new Block.Picture(picture.toString(), false));
        write(item, Language.FR, new Block.Picture(picture.toString(), false));

        assertThatCode(() -> publish(item, Language.EN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> publish(item, Language.FR)).isInstanceOfSatisfying(MediaLacking.class, lacking -> {
            assertThat(lacking.language()).isEqualTo(Language.FR);
            assertThat(lacking.lacks())
                    .containsExactly(new MediaLacking.Lack(
                            1, "picture", "media.lack.alternative", picture.toString(), "/media/pictures/" + picture));
        });
        assertThat(item(item).readable(Language.FR)).isEmpty();
    }

    @Test
    void aPictureThatIsSaidToBeDecorativeNeedsNoWords() {
        var picture = pictures.released(102, Language.EN);
        var item = written(Language.RU, new Block.Picture(picture.toString(), true));

        assertThatCode(() -> publish(item, Language.RU)).doesNotThrowAnyException();
    }

    @Test
    void aGalleryThatIsSaidToBeDecorativeNeedsNoWordsAndOthersDo() {
        var pair = pictures.released(105, Language.EN) + " " + pictures.released(106, Language.EN);
        var decorative = written(Language.ES, new Block.Gallery(pair, true));
        var telling = written(Language.ES, new Block.Gallery(pair, false));

        assertThatCode(() -> publish(decorative, Language.ES)).doesNotThrowAnyException();
        assertThatThrownBy(() -> publish(telling, Language.ES))
                .isInstanceOfSatisfying(
                        MediaLacking.class,
                        lacking -> assertThat(lacking.lacks()).hasSize(2));
    }

    @Test
    void galleriesOfEarlierAreReadAsTellingSomething() {
        var copy = Copy.read("""
                {"title": "T", "lead": "", "blocks": [{"kind": "gallery", "numbers": "1 2"}], "isByMachine": false}
                """);

        assertThat(copy.blocks()).containsExactly(new Block.Gallery("1 2", false));
    }

    @Test
    void aFilmWithoutSubtitlesInTheLanguageStopsItsPublicationThere() {
        var film = films.released(103, Language.AR);
        var item = written(Language.AR, new Block.Text("نص"), new Block.Video(film.toString()));
        write(item, Language.ZH, new Block.Text("正文"), new Block.Video(film.toString()));

        assertThatCode(() -> publish(item, Language.AR)).doesNotThrowAnyException();
        assertThatThrownBy(() -> publish(item, Language.ZH)).isInstanceOfSatisfying(MediaLacking.class, lacking -> {
            assertThat(lacking.lacks().getFirst().block()).isEqualTo(2);
            assertThat(lacking.lacks().getFirst().key()).isEqualTo("media.lack.subtitles");
        });
    }

    @Test
    void whatIsKeptBackOrNotThereStopsPublicationToo() {
        var kept = pictures.keptBack(104);
        var item = written(Language.EN, new Block.Gallery(kept + " 999999999", false));

        assertThatThrownBy(() -> publish(item, Language.EN))
                .isInstanceOfSatisfying(
                        MediaLacking.class,
                        lacking -> assertThat(lacking.lacks())
                                .extracting(MediaLacking.Lack::key)
                                .containsExactly("media.lack.kept-back", "media.lack.missing"));
    }

    @Test
    void theFormAddsWhatWasChosenAmongWhatWasFound() {
        var fields = Map.of(
                "title", "T", "b0-kind", "gallery", "b0-text", "3 4", "b0-pick", "7", "b1-kind", "picture", "b1-text",
                "5");

        assertThat(new CopyForm(fields).copy().blocks())
                .containsExactly(new Block.Gallery("3 4 7", false), new Block.Picture("5", false));
    }

    @Test
    void blocksAreKeptAsTheyWereWritten() {
        var copy = new Copy(
                "T",
                "",
                List.of(
                        new Block.Picture("1", true),
                        new Block.Gallery("1 2", true),
                        new Block.Video("3"),
                        new Block.Audio("4")),
                false);

        assertThat(Copy.read(copy.json())).isEqualTo(copy);
    }

    @Test
    void whatIsSaidInAFilmCountsAmongTheWordsToBeTranslated() {
        var film = films.released(108, Language.EN);
        var item = written(Language.EN, new Block.Video(film.toString()));

        publish(item, Language.EN);

        assertThat(database.sql("select words from translation.thing where item_id = :id and item_kind = :kind")
                        .param("id", item.toString())
                        .param("kind", ItemId.KIND)
                        .query(Integer.class)
                        .single())
                .as("of the title, and of what is said")
                .isEqualTo(1 + 3);
    }

    private ItemId written(Language language, Block... blocks) {
        var id = new AtomicReference<ItemId>();
        people.asProgram(() -> id.set(writing.begin(
                "story",
                language,
                new Details(new TreeSet<>(), "", "", List.of(), ""),
                new Copy("Title", "", List.of(blocks), false))));
        return id.get();
    }

    private void write(ItemId item, Language language, Block... blocks) {
        people.asProgram(() -> writing.write(item, language, 0, 1, new Copy("Title", "", List.of(blocks), false)));
    }

    private void publish(ItemId item, Language language) {
        people.asProgram(() -> writing.publish(
                item, language, item(item).draft(language).orElseThrow().revision(), Publishing.MINOR, ""));
    }

    private Item item(ItemId item) {
        return items.find(item).orElseThrow();
    }
}
