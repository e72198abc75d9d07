package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class WritingTests {

    @Autowired
    Writing writing;

    @Autowired
    Items items;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    @Test
    void publishingOneLanguageTouchesNoOther() {
        var item = begun("A well is dug");
        write(item, Language.FR, 0, "On creuse un puits");

        publish(item, Language.FR, 1, Publishing.MINOR);

        assertThat(item(item).readable(Language.FR)).isPresent();
        assertThat(item(item).readable(Language.EN)).isEmpty();
        assertThat(item(item).draft(Language.EN).orElseThrow().copy().title()).isEqualTo("A well is dug");
    }

    @Test
    void savingTheSourceWithoutPublishingOutdatesNothing() {
        var item = publishedInTwo();

        write(item, Language.EN, 1, "A deeper well is dug");

        assertThat(state(item, Language.FR)).isEqualTo(VersionState.UP_TO_DATE);
        assertThat(item(item).readable(Language.EN).orElseThrow().copy().title())
                .isEqualTo("A well is dug");
    }

    @Test
    void aSmallCorrectionOutdatesNothing() {
        var item = publishedInTwo();
        write(item, Language.EN, 1, "A well is dug.");

        publish(item, Language.EN, 2, Publishing.MINOR);

        assertThat(state(item, Language.FR)).isEqualTo(VersionState.UP_TO_DATE);
    }

    @Test
    void aMaterialChangeOutdatesTheOthersAndTheirNextPublicationEndsIt() {
        var item = publishedInTwo();
        write(item, Language.EN, 1, "Two wells are dug");

        publish(item, Language.EN, 2, Publishing.MATERIAL);
        assertThat(state(item, Language.FR)).isEqualTo(VersionState.OUTDATED);
        assertThat(state(item, Language.EN)).isEqualTo(VersionState.UP_TO_DATE);

        write(item, Language.FR, 1, "On creuse deux puits");
        publish(item, Language.FR, 2, Publishing.MINOR);
        assertThat(state(item, Language.FR)).isEqualTo(VersionState.UP_TO_DATE);
    }

    @Test
    void whatAMachineWroteIsSoMarkedUntilSomebodyConfirmsIt() {
        var item = begun("A well is dug");
        people.asProgram(
                () -> writing.write(item, Language.ES, 0, 1, new Copy("Se cava un pozo", "", List.of(), true)));
        publish(item, Language.ES, 1, Publishing.MINOR);
        assertThat(state(item, Language.ES)).isEqualTo(VersionState.MACHINE_DRAFT);

        people.asProgram(
                () -> writing.write(item, Language.ES, 1, 1, new Copy("Se cava un pozo", "", List.of(), false)));
        publish(item, Language.ES, 2, Publishing.MINOR);

        assertThat(state(item, Language.ES)).isEqualTo(VersionState.UP_TO_DATE);
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondIsTold() {
        var item = begun("A well is dug");
        write(item, Language.EN, 1, "First");

        assertThatThrownBy(() -> write(item, Language.EN, 1, "Second")).isInstanceOf(ItemChanged.class);
        assertThatThrownBy(() -> publish(item, Language.EN, 1, Publishing.MINOR))
                .isInstanceOf(ItemChanged.class);
        assertThat(item(item).draft(Language.EN).orElseThrow().copy().title()).isEqualTo("First");
    }

    @Test
    void whatIsWithdrawnGoesFromReadersAndStaysWithItsWriters() {
        var item = publishedInTwo();

        people.asProgram(() -> writing.withdraw(item, Language.FR, "Le puits était ailleurs."));

        assertThat(item(item).readable(Language.FR)).isEmpty();
        assertThat(item(item).readable(Language.EN)).isPresent();
        assertThat(state(item, Language.FR)).isEqualTo(VersionState.MISSING);
        assertThat(item(item).draft(Language.FR).orElseThrow().copy().title()).isEqualTo("On creuse un puits");
    }

    @Test
    void publishingAgainIsNoNewPublication() {
        var item = publishedInTwo();
        write(item, Language.EN, 1, "A well was dug");
        publish(item, Language.EN, 2, Publishing.MINOR);

        var edition = item(item).readable(Language.EN).orElseThrow();
        assertThat(edition.copy().title()).isEqualTo("A well was dug");
        assertThat(edition.first()).isBefore(edition.at());
    }

    @Test
    void showsTheTranslatorWhatHasChangedSince() {
        var before = new Copy("Title", "", List.of(new Block.Text("One.\n\nTwo.\n\nThree.")), false);
        var now = new Copy("Title", "", List.of(new Block.Text("One.\n\nTwo and a half.\n\nThree.\n\nFour.")), false);

        assertThat(Comparing.passages(before, now))
                .containsExactly(
                        new EditorView.Passage("Two.", "Two and a half."), new EditorView.Passage("", "Four."));
    }

    @Test
    void onlyTheNewsroomWrites() {
        assertThatThrownBy(() -> writing.find(new ItemId(1))).isInstanceOf(NotAllowed.class);
    }

    private ItemId publishedInTwo() {
        var item = begun("A well is dug");
        write(item, Language.FR, 0, "On creuse un puits");
        publish(item, Language.EN, 1, Publishing.MINOR);
        publish(item, Language.FR, 1, Publishing.MINOR);
        return item;
    }

    private ItemId begun(String title) {
        var begun = new ItemId[1];
        people.asProgram(() -> begun[0] =
                writing.begin("story", Language.EN, new Details(new TreeSet<>(), "", "", List.of(), ""), copy(title)));
        return begun[0];
    }

    private void write(ItemId item, Language language, int seen, String title) {
        people.asProgram(() -> writing.write(item, language, seen, 1, copy(title)));
    }

    private void publish(ItemId item, Language language, int seen, Publishing publishing) {
        people.asProgram(() -> writing.publish(item, language, seen, publishing, ""));
    }

    private VersionState state(ItemId item, Language language) {
        return versions.states(item.item()).getOrDefault(language, VersionState.MISSING);
    }

    private Item item(ItemId id) {
        return items.find(id).orElseThrow();
    }

    private static Copy copy(String title) {
        return new Copy(title, "", List.of(new Block.Text("Water for the village.")), false);
    }
}
