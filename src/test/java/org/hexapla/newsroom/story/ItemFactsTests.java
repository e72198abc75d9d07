package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class ItemFactsTests {

    @Autowired
    Writing writing;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Test
    void countsALanguageOnceHoweverOftenItIsPublished() {
        var item = published("published-twice", "article", Language.EN);
        write(item, Language.EN, 1, "The same, corrected", false);
        publish(item, Language.EN, 2);

        assertThat(count("newsroom.published; theme=published-twice")).isEqualTo(1);
        assertThat(count("newsroom.available; theme=published-twice")).isEqualTo(1);
    }

    @Test
    void countsItemsApartFromTheirLanguages() {
        var item = published("in-two-languages", "article", Language.EN);
        write(item, Language.FR, 0, "Un puits", false);
        publish(item, Language.FR, 1);

        assertThat(count("newsroom.published; theme=in-two-languages")).isEqualTo(2);
        assertThat(count("newsroom.published:distinct subject; theme=in-two-languages"))
                .isEqualTo(1);
        assertThat(count("newsroom.published; theme=in-two-languages language=fr"))
                .isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnWasPublishedAndIsNotAvailable() {
        var item = published("withdrawn-again", "guide", Language.EN);
        var before = count("knowledge.guides");
        people.asProgram(() -> writing.withdraw(item, Language.EN, "It was another well."));

        assertThat(count("newsroom.published; theme=withdrawn-again")).isEqualTo(1);
        assertThat(count("newsroom.available; theme=withdrawn-again")).isZero();
        assertThat(count("knowledge.guides")).isEqualTo(before - 1);
    }

    @Test
    void aGuideIsOneInHoweverManyLanguages() {
        var before = count("knowledge.guides");
        var item = published("guide-in-two", "guide", Language.EN);
        write(item, Language.ES, 0, "Un pozo", false);
        publish(item, Language.ES, 1);

        assertThat(count("knowledge.guides")).isEqualTo(before + 1);
    }

    @Test
    void whatAMachineWroteCountsOnceSomebodyConfirmedIt() {
        var item = published("by-machine", "article", Language.EN);
        write(item, Language.ES, 0, "Un pozo", true);
        publish(item, Language.ES, 1);
        assertThat(count("newsroom.published; theme=by-machine language=es")).isZero();

        write(item, Language.ES, 1, "Un pozo", false);
        publish(item, Language.ES, 2);
        assertThat(count("newsroom.published; theme=by-machine language=es")).isEqualTo(1);
        assertThat(count("newsroom.available; theme=by-machine language=es")).isEqualTo(1);
    }

    private ItemId published(String theme, String type, Language language) {
        var items = new java.util.ArrayList<ItemId>();
        people.asProgram(() -> items.add(writing.begin(
                type,
                language,
                new Details(new TreeSet<>(Set.of()), "", theme, List.of(), ""),
                new Copy("A well", "", List.of(), false))));
        publish(items.getFirst(), language, 1);
        return items.getFirst();
    }

    private void write(ItemId item, Language language, int seen, String title, boolean isByMachine) {
        people.asProgram(() -> writing.write(item, language, seen, 1, new Copy(title, "", List.of(), isByMachine)));
    }

    private void publish(ItemId item, Language language, int seen) {
        people.asProgram(() -> writing.publish(item, language, seen, Publishing.MINOR, ""));
    }

    private int count(String figure) {
        return figures.value(Figure.parse(figure)) instanceof FigureValue.Known known
                ? known.value().intValueExact()
                : BigDecimal.ZERO.intValue();
    }
}
