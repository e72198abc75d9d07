package org.hexapla.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.Library;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.Records;
import org.hexapla.people.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class CataloguingDocumentsTests {

    @Autowired
    CataloguingDocuments cataloguing;

    @Autowired
    Documents documents;

    @Autowired
    Records records;

    @Autowired
    Library library;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    JdbcClient database;

    @Test
    void findsADocumentByEachOfItsSymbols() {
        var id = cataloguer.add("Joint", "A/901/1", "S/9001/1");

        assertThat(library.bySymbol(Symbol.of("a/901/1")).orElseThrow().id()).isEqualTo(id);
        assertThat(library.bySymbol(Symbol.of("S / 9001 / 1")).orElseThrow().id())
                .isEqualTo(id);
    }

    @Test
    void findsADocumentBySymbolsInItsRange() {
        var id = cataloguer.add("Range", "E/NL.9048/71-74");

        assertThat(library.bySymbol(Symbol.of("E/NL.9048/72")).orElseThrow().id())
                .isEqualTo(id);
        assertThat(library.bySymbol(Symbol.of("E/NL.9048/75"))).isEmpty();
    }

    @Test
    void refusesASymbolThatAnotherDocumentBears() {
        var id = cataloguer.add("First", "A/902/1");

        var outcome = cataloguer.asProgram(() ->
                cataloguing.add(Cataloguer.draft("Second", "A/902/2", "a/902/1").finished()));

        assertThat(outcome).isInstanceOfSatisfying(Cataloguing.SymbolTaken.class, taken -> {
            assertThat(taken.by().id()).isEqualTo(id);
            assertThat(taken.symbol()).isEqualTo(Symbol.of("A/902/1"));
        });
        assertThat(library.bySymbol(Symbol.of("A/902/2"))).isEmpty();
    }

    @Test
    void keepsTheWholePreviousStateAtEachChange() {
        var id = cataloguer.add("Before", "A/903/1");
        var before = documents.find(id).orElseThrow();

        cataloguer.asProgram(() -> cataloguing.change(
                id,
                1,
                before.description()
                        .draft()
                        .title(LocalizedText.of(Language.FR, "Après"))
                        .finished()));

        assertThat(documents.find(id).orElseThrow().version()).isEqualTo(2);
        assertThat(records.history(id))
                .singleElement()
                .satisfies(
                        past -> assertThat(DescriptionJson.read(past.state())).isEqualTo(before.description()));
    }

    @Test
    void refusesAChangeOfAnOlderVersion() {
        var id = cataloguer.add("One", "A/904/1");
        cataloguer.asProgram(() ->
                cataloguing.change(id, 1, Cataloguer.draft("Two", "A/904/1").finished()));

        assertThatThrownBy(() -> cataloguer.asProgram(() -> cataloguing.change(
                        id, 1, Cataloguer.draft("Three", "A/904/1").finished())))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void neverGivesTheNumberOfARemovedDocumentAgain() {
        var id = cataloguer.add("Gone", "A/905/1");

        cataloguer.asProgram(() -> {
            cataloguing.remove(id, 1, "entered twice");
            return id;
        });

        assertThat(documents.find(id)).isEmpty();
        assertThat(records.find(id).orElseThrow().isRemoved()).isTrue();
        assertThat(records.history(id).getFirst().reason()).isEqualTo("entered twice");
        assertThat(cataloguer.add("Again", "A/905/1").value()).isGreaterThan(id.value());
    }

    @Test
    void letsNobodyButTheStaffOfTheLibraryDescribe() {
        assertThatThrownBy(
                        () -> cataloguing.add(Cataloguer.draft("No", "A/906/1").finished()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void countsEachDocumentFromTheDayItCameUntilTheDayItLeft() {
        var id = cataloguer.add("Counted", "A/907/1");
        cataloguer.asProgram(() -> {
            cataloguing.remove(id, 1, "left");
            return id;
        });

        var fact = database.sql("select kind, quantity, until is not null as ended from library.fact_documents "
                        + "where record = :record")
                .param("record", id.toString())
                .query()
                .singleRow();

        assertThat(fact).containsEntry("kind", "other").containsEntry("ended", true);
    }
}
