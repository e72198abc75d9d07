package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.People;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What users of other systems complain of where languages ought to keep step; none of it happens here.
@HexaplaTest
class ParityTrapsTests {

    @Autowired
    Writing writing;

    @Autowired
    Versions versions;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void aDraftThatWasNeverPublishedIsMissingInNoLanguage() {
        var item = begun("A well is dug");

        assertThat(owed(item, "missing")).isZero();
        assertThat(words(item)).isZero();

        publish(item, Language.EN, 1, Publishing.MINOR);

        assertThat(owed(item, "missing")).isEqualTo(5);
    }

    @Test
    void whatIsMissingCountsInWordsToo() {
        var item = published("A well is dug", "One two three.");

        assertThat(words(item)).isEqualTo(5 * 7);

        translated(item, Language.FR, "On creuse un puits");

        assertThat(words(item)).isEqualTo(4 * 7);
    }

    @Test
    void anOutdatedTranslationLacksTheWordsThatChangedAndNoOthers() {
        var item = published("A well is dug", "One two three.\n\nFour five six.");
        translated(item, Language.FR, "On creuse un puits");
        write(item, Language.EN, 1, 0, copy("A well is dug", "One two three.\n\nFour five six seven."));
        publish(item, Language.EN, 2, Publishing.MATERIAL);

        assertThat(owed(item, "outdated")).isEqualTo(1);
        assertThat(count("translation.behind; state=outdated item=" + item)).isEqualTo(4);
    }

    @Test
    void publishingAnOutdatedTranslationAgainBringsItUpToDate() {
        var item = published("A well is dug", "One.");
        translated(item, Language.FR, "On creuse un puits");
        write(item, Language.EN, 1, 0, copy("Two wells are dug", "One."));
        publish(item, Language.EN, 2, Publishing.MATERIAL);
        assertThat(state(item, Language.FR)).isEqualTo(VersionState.OUTDATED);

        write(item, Language.FR, 1, 2, copy("On creuse deux puits", "Un."));
        assertThat(state(item, Language.FR)).isEqualTo(VersionState.OUTDATED);
        publish(item, Language.FR, 2, Publishing.MINOR);

        assertThat(state(item, Language.FR)).isEqualTo(VersionState.UP_TO_DATE);
        assertThat(owed(item, "outdated")).isZero();
    }

    @Test
    void aMachineDraftIsNoParity() {
        var item = published("A well is dug", "One.");
        write(item, Language.ES, 0, 1, new Copy("Se cava un pozo", "", List.of(), true));
        publish(item, Language.ES, 1, Publishing.MINOR);

        assertThat(owed(item, "machine-draft")).isEqualTo(1);
        assertThat(owed(item, "up-to-date")).isEqualTo(1);
        assertThat(words(item)).isEqualTo(5 * 5);
        assertThat(count("translation.lag; language=es item=" + item)).isZero();
    }

    @Test
    void theMarkOfTheMachineDoesNotComeBackOnceSomebodyHasConfirmedTheText() {
        var item = published("A well is dug", "One.");
        write(item, Language.ES, 0, 1, new Copy("Se cava un pozo", "", List.of(), true));
        publish(item, Language.ES, 1, Publishing.MINOR);
        write(item, Language.ES, 1, 1, copy("Se cava un pozo", ""));
        publish(item, Language.ES, 2, Publishing.MINOR);

        people.asProgram(() -> versions.draftedByMachine(item.item(), Language.ES));

        assertThat(state(item, Language.ES)).isEqualTo(VersionState.UP_TO_DATE);
    }

    @Test
    void savingADraftOfTheSourceOutdatesNothing() {
        var item = published("A well is dug", "One.");
        translated(item, Language.FR, "On creuse un puits");

        write(item, Language.EN, 1, 0, copy("Something else altogether", "Two."));

        assertThat(state(item, Language.FR)).isEqualTo(VersionState.UP_TO_DATE);
        assertThat(owed(item, "outdated")).isZero();
        assertThat(words(item)).isEqualTo(4 * 5);
    }

    @Test
    void publishingOneLanguageShowsReadersNoOther() {
        var item = published("A well is dug", "One.");
        write(item, Language.FR, 0, 1, copy("On creuse un puits", ""));
        write(item, Language.ES, 0, 1, copy("Se cava un pozo", ""));
        publish(item, Language.FR, 1, Publishing.MINOR);

        assertThat(owed(item, "up-to-date")).isEqualTo(2);
        assertThat(owed(item, "in-translation")).isEqualTo(1);
    }

    @Test
    void whetherATranslationIsOldIsNoMatterOfWhichWasSavedLast() {
        var item = published("A well is dug", "One.");
        translated(item, Language.FR, "On creuse un puits");
        write(item, Language.EN, 1, 0, copy("A well is dug.", "One."));
        publish(item, Language.EN, 2, Publishing.MINOR);

        assertThat(state(item, Language.FR)).isEqualTo(VersionState.UP_TO_DATE);
    }

    @Test
    void aLanguageThatIsNotOwedIsNeverMissing() {
        var items = new ArrayList<ItemId>();
        people.asProgram(() -> items.add(
                writing.begin("notice", Language.EN, details(), copy("The lift runs", "It stops on every floor."))));
        publish(items.getFirst(), Language.EN, 1, Publishing.MINOR);

        assertThat(owed(items.getFirst(), "missing")).isEqualTo(1);
        assertThat(count("translation.parity; language=ar item=" + items.getFirst()))
                .isZero();
    }

    @Test
    void whatIsWithdrawnInAllLanguagesOwesNothingAnyMore() {
        var item = published("A well is dug", "One.");

        people.asProgram(() -> writing.withdraw(item, Language.EN, "It was another well."));

        assertThat(owed(item, "missing")).isZero();
    }

    @Test
    void theSumsOfTheBoardAreThoseOfItsRows() {
        var item = published("A well is dug", "One.");
        translated(item, Language.FR, "On creuse un puits");

        var summed = database.sql("""
                        select sum(items) from translation.tally where type = '' and site = '' and is_owed
                        """).query(Long.class).single();
        var rows = database.sql("select count(*) from translation.version where is_owed")
                .query(Long.class)
                .single();

        assertThat(summed).isEqualTo(rows);
    }

    private ItemId begun(String title) {
        var items = new ArrayList<ItemId>();
        people.asProgram(() -> items.add(writing.begin("article", Language.EN, details(), copy(title, "One two."))));
        return items.getFirst();
    }

    private ItemId published(String title, String text) {
        var items = new ArrayList<ItemId>();
        people.asProgram(() -> items.add(writing.begin("article", Language.EN, details(), copy(title, text))));
        publish(items.getFirst(), Language.EN, 1, Publishing.MINOR);
        return items.getFirst();
    }

    private void translated(ItemId item, Language language, String title) {
        write(item, language, 0, 1, copy(title, ""));
        publish(item, language, 1, Publishing.MINOR);
    }

    private static Details details() {
        return new Details(new TreeSet<>(Set.of()), "", "", List.of(), "");
    }

    private static Copy copy(String title, String text) {
        return new Copy(title, "", List.of(new Block.Text(text)), false);
    }

    private void write(ItemId item, Language language, int seen, int beside, Copy copy) {
        people.asProgram(() -> writing.write(item, language, seen, beside, copy));
    }

    private void publish(ItemId item, Language language, int seen, Publishing publishing) {
        people.asProgram(() -> writing.publish(item, language, seen, publishing, ""));
    }

    private VersionState state(ItemId item, Language language) {
        return versions.states(item.item()).getOrDefault(language, VersionState.MISSING);
    }

    private int owed(ItemId item, String state) {
        return count("translation.parity; state=" + state + " item=" + item);
    }

    private int words(ItemId item) {
        return count("translation.behind; item=" + item);
    }

    private int count(String figure) {
        var asked = figure.replaceAll("item=(\\d+)", "subject=" + ItemId.KIND + ":$1");
        return figures.value(Figure.parse(asked)) instanceof FigureValue.Known known
                ? known.value().intValue()
                : BigDecimal.ZERO.intValue();
    }
}
