package org.hexapla.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Rights;
import org.hexapla.media.kept.ForgettingEnded;
import org.hexapla.media.telling.DeskForTests;
import org.hexapla.media.telling.Weight;
import org.hexapla.people.SignedIn;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class TranslatingPicturesTests {

    @Autowired
    PicturesForTests made;

    @Autowired
    Pictures pictures;

    @Autowired
    Versions versions;

    @Autowired
    Figures figures;

    @Autowired
    ForgettingEnded ending;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    SignedIn signedIn;

    private DeskForTests desk;

    @BeforeEach
    void somebodyTranslates() {
        desk = new DeskForTests(signedIn.asStaff("translation"));
    }

    @Test
    void whatLacksInALanguageIsAskedForAndReadersHaveItOnceItIsDelivered() {
        var id = made.released(791, Language.EN, Language.ES);

        assertThat(desk.works(id.item(), "es")).isEmpty();
        var work = desk.works(id.item(), "fr").getFirst();
        assertThat(desk.deliver(work, List.of("Une image", "Ce qu’elle montre")))
                .isEqualTo(303);

        var words = pictures.find(id).orElseThrow().words();
        assertThat(words.caption().in(Language.FR)).contains("Une image");
        assertThat(words.alternative().in(Language.FR)).contains("Ce qu’elle montre");
        assertThat(words.alternative().in(Language.EN)).contains("Picture 791 en");
        assertThat(versions.states(id.item())).containsEntry(Language.FR, VersionState.UP_TO_DATE);
    }

    @Test
    void aCaptionWithoutAnAlternativeTextIsWorkToo() {
        var id = made.keptBack(780);
        made.say(id, Language.EN, Map.of("caption", "A well", "alternative", "A deep well"), Weight.MATERIAL);
        made.say(id, Language.ES, Map.of("caption", "Un pozo"), Weight.MATERIAL);

        made.release(id, new Rights("", "", LocalizedText.none(), null, true));

        var work = desk.works(id.item(), "es").getFirst();
        assertThat(desk.laid(work)).containsExactly("Un pozo");
        assertThat(desk.deliver(work, List.of("Un pozo", "Un pozo hondo"))).isEqualTo(303);
        assertThat(versions.states(id.item())).containsEntry(Language.ES, VersionState.UP_TO_DATE);
    }

    @Test
    void everyWordThatIsSaidOfItLiesOnTheWorkbench() {
        var id = made.released(792, Language.EN);
        made.say(
                id,
                Language.EN,
                Map.of("description", "At length. Twice.", "credit", "Drawn by hand", "terms", "Ask first."),
                Weight.MATERIAL);

        var work = desk.works(id.item(), "ru").getFirst();

        assertThat(desk.page(work + "/bench").select("textarea")).hasSize(6);
    }

    @Test
    void whatReadersDoNotSeeIsOwedToNobodyBeforeItIsReleased() {
        var id = made.keptBack(793);
        made.say(id, Language.EN, Map.of("caption", "A well", "alternative", "A deep well"), Weight.MATERIAL);
        assertThat(desk.works(id.item(), "fr")).isEmpty();
        assertThat(owed(id, "missing")).isZero();

        made.release(id, new Rights("", "", LocalizedText.none(), null, true));

        assertThat(desk.works(id.item(), "fr")).hasSize(1);
        assertThat(owed(id, "missing")).isEqualTo(5);
    }

    @Test
    void anotherThingSaidOutdatesTheOthersButThoseThatWereChangedWithIt() {
        var id = made.released(794, Language.EN, Language.FR, Language.ES);

        made.say(id, Language.EN, Map.of("caption", "Picture 794 redrawn"), Weight.MATERIAL);

        assertThat(versions.states(id.item()))
                .containsEntry(Language.FR, VersionState.OUTDATED)
                .containsEntry(Language.EN, VersionState.UP_TO_DATE);
        assertThat(count("translation.behind; state=outdated language=fr subject=" + id.item()))
                .as("three words of one place")
                .isEqualTo(3);
        assertThat(desk.works(id.item(), "fr")).hasSize(1);
    }

    @Test
    void aSlightChangeAsksNothingOfTheOthers() {
        var id = made.released(795, Language.EN, Language.FR);

        made.say(id, Language.EN, Map.of("caption", "Picture, 795 en"), Weight.SLIGHT);

        assertThat(versions.states(id.item())).containsEntry(Language.FR, VersionState.UP_TO_DATE);
        assertThat(desk.works(id.item(), "fr")).isEmpty();
    }

    @Test
    void takesNothingThatNobodyHasRead() {
        var id = made.released(796, Language.EN);
        var work = desk.works(id.item(), "fr").getFirst();

        assertThat(desk.deliver(work, List.of("Image", "Image"), "machine")).isEqualTo(400);

        assertThat(pictures.find(id).orElseThrow().words().caption().in(Language.FR))
                .isEmpty();
    }

    @Test
    void isOwedNoMoreOnceItsRightsHaveEnded() {
        var id = made.released(797, Language.EN);
        assertThat(owed(id, "missing")).isEqualTo(5);

        database.sql(
                        "update media.picture set content = content || jsonb_build_object('until', :day::text) where id = :id")
                .param("day", LocalDate.now(clock).minusDays(3).toString())
                .param("id", id.value())
                .update();
        ending.forget();

        assertThat(owed(id, "missing")).isZero();
    }

    @Test
    void goesOutAsXliffAndComesBack() {
        var id = made.released(798, Language.EN);
        var work = desk.works(id.item(), "zh").getFirst();
        var out = desk.xliff(work);
        assertThat(out).contains("id=\"caption-", "id=\"alternative-", "srcLang=\"en\"", "trgLang=\"zh\"");

        var page = desk.send(out.replaceAll(
                "(?s)(<source>)((?:(?!</source>).)*)(</source></segment>)",
                "$1$2</source><target>图 $2</target></segment>"));

        assertThat(page.select(".notice.done").text()).contains("Taken: 2.");
        assertThat(desk.laid(work)).containsExactly("图 Picture 798 en", "图 Picture 798 en");
    }

    @Test
    void standsOnTheBoardByKindUnderItsName() {
        made.released(799, Language.EN);

        var page = desk.page("/parity?kind=media-picture");

        assertThat(page.select("select[name=kind] option[selected]").text()).contains("Picture (caption");
        assertThat(page.select("a[href*='/media/pictures/']")).isNotEmpty();
    }

    private int owed(PictureId picture, String state) {
        return count("translation.parity; kind=media-picture state=" + state + " subject=" + picture.item());
    }

    private int count(String figure) {
        return figures.value(Figure.parse(figure)) instanceof FigureValue.Known known
                ? known.value().intValue()
                : 0;
    }
}
