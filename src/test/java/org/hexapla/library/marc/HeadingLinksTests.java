package org.hexapla.library.marc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.marc.LinkingTests.field;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.catalogue.Cataloguer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class HeadingLinksTests {

    @Autowired
    HeadingLinks links;

    @Autowired
    MarcRecords shelves;

    @Autowired
    StoredFields stored;

    @Autowired
    Headings headings;

    @Autowired
    Linking linking;

    @Autowired
    Resolving resolving;

    @Autowired
    Cataloguer cataloguer;

    @Test
    void countsAndListsTheRecordsThatLinkToAHeading() {
        var oceans = heading(HeadingKind.PERSON, "Linked, Olga");
        var first = add("A/77/9901", field("700", "aLinked, Olga"));
        var second = add("A/77/9902", field("700", "aLinked, Olga"), field("600", "aLinked, Olga"));

        assertThat(links.counts(List.of(oceans.id()))).isEqualTo(Map.of(oceans.id(), 2L));
        assertThat(links.records(oceans.id(), 0, 10))
                .containsExactly(RecordKind.DOCUMENT.item(first), RecordKind.DOCUMENT.item(second));
        assertThat(links.records(oceans.id(), 1, 10)).hasSize(1);
    }

    @Test
    void relinksEachRecordWithItsOwnHistoryAndMakesEqualFieldsOne() {
        var losing = heading(HeadingKind.PERSON, "Losing, Lea");
        var gaining = heading(HeadingKind.PERSON, "Gaining, Gus");
        var both = add("A/77/9903", field("700", "aLosing, Lea"), field("700", "aGaining, Gus"));
        var one = add("A/77/9904", field("700", "aLosing, Lea"));

        assertThat(links.both(losing.id(), gaining.id())).isEqualTo(1);
        assertThat(as(() -> links.relink(losing.id(), gaining.id(), 10))).isEqualTo(2);

        assertThat(as(() -> links.relink(losing.id(), gaining.id(), 10))).isZero();
        assertThat(entry(both).record().fields("700")).hasSize(1);
        assertThat(entry(both).version()).isEqualTo(2);
        assertThat(entry(one).version()).isEqualTo(2);
        assertThat(stored.headings(List.of(one))).isEqualTo(Map.of(one, Set.of(gaining.id())));
    }

    @Test
    void readsAnAgendaAnewWhereItsHeadingReadsOtherwiseWithoutANewVersion() {
        var id = add("A/77/9905", field("191", "aA/77/9906"));

        as(() -> {
            shelves.shelf(RecordKind.DOCUMENT).reread(List.of(id));
            return id;
        });

        assertThat(entry(id).version()).isEqualTo(1);
    }

    @Test
    void movesAFieldToTheTagOfTheHeadingsKind() {
        var heading = heading(HeadingKind.CORPORATE, "Conference once taken for a body");
        var id = add("A/77/9907", field("710", "aConference once taken for a body"));

        as(() -> {
            links.change(
                    List.of(id),
                    field -> field.tag().equals("710") ? new DataField("711", ' ', ' ', field.subfields()) : field);
            return id;
        });

        assertThat(stored.find(id).orElseThrow().first("711").flatMap(DataField::heading))
                .contains(heading.id());
        assertThat(entry(id).record().first("710")).isEmpty();
    }

    @Test
    void showsTheWordsOfTheHeading() {
        heading(HeadingKind.PERSON, "Shown, Sam");
        var id = add("A/77/9908", field("700", "aShown, Sam"));

        assertThat(resolving.resolved(entry(id).record()).text("700", 'a')).contains("Shown, Sam");
        assertThat(entry(id).record().text("700", 'a')).isEmpty();
    }

    private Heading heading(HeadingKind kind, String words) {
        return as(() -> headings.obtain(kind, new TreeMap<>(Map.of('a', words)), LocalizedText.none()));
    }

    private RecordId add(String symbol, DataField... more) {
        var record =
                new MarcRecord("", List.of(), List.of(field("191", "a" + symbol))).replacing(_ -> false, List.of(more));
        return as(() -> shelves.shelf(RecordKind.DOCUMENT)
                .add(List.of(linking.link(RecordKind.DOCUMENT, record).record()))
                .getFirst());
    }

    private MarcEntry entry(RecordId id) {
        return shelves.find(id).orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return cataloguer.asProgram(work);
    }
}
