package org.hexapla.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexapla.library.catalogue.DocumentLensTests.field;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.StoredFields;
import org.hexapla.library.marc.Subfield;
import org.hexapla.people.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class DocumentShelfTests {

    @Autowired
    MarcRecords shelves;

    @Autowired
    Documents documents;

    @Autowired
    CataloguingDocuments cataloguing;

    @Autowired
    Records records;

    @Autowired
    StoredFields stored;

    @Autowired
    DocumentSearch search;

    @Autowired
    Cataloguer cataloguer;

    @Test
    void keepsEveryFieldAndReadsTheDocumentFromThem() {
        var record = record(field("191", "aA/920/1"), field("245", "aOceans"), field("500", "aA note of its own."));

        var id = add(record);

        assertThat(entry(id).record().fields()).containsAll(record.fields());
        assertThat(documents.find(id).orElseThrow().description().title())
                .isEqualTo(LocalizedText.of(Language.EN, "Oceans"));
    }

    @Test
    void writesADocumentThatWasNeverCataloguedOutOnDemand() {
        var id = cataloguer.add("Deserts", "A/920/2");

        assertThat(entry(id).record().text("245", 'a')).contains("Deserts");
        assertThat(entry(id).record().text("191", 'a')).contains("A/920/2");
        assertThat(stored.find(id)).isEmpty();
    }

    @Test
    void carriesAChangeOfTheDescriptionToTheFieldsItConcernsOnly() {
        var id = add(record(
                field("191", "aA/920/3"),
                field("245", "aOceans", "cby the Secretary-General"),
                field("500", "aNote.")));
        var before = documents.find(id).orElseThrow();

        cataloguer.asProgram(() -> cataloguing.change(
                id,
                1,
                before.description()
                        .draft()
                        .title(LocalizedText.of(Language.EN, "Seas"))
                        .finished()));

        var after = entry(id).record();
        assertThat(after.first("245"))
                .contains(new DataField(
                        "245",
                        ' ',
                        ' ',
                        List.of(new Subfield.Words('a', "Seas"), new Subfield.Words('c', "by the Secretary-General"))));
        assertThat(after.text("500", 'a')).contains("Note.");
    }

    @Test
    void makesOneVersionOfOneSaveAndKeepsTheFieldsItHad() {
        var id = add(record(field("191", "aA/920/4"), field("245", "aOceans")));
        var changed = entry(id).record().replacing(_ -> false, List.of(field("500", "aA note.")));

        cataloguer.asProgram(() -> {
            shelves.shelf(RecordKind.DOCUMENT).change(id, 1, changed);
            return id;
        });

        assertThat(entry(id).version()).isEqualTo(2);
        var past = history(id);
        assertThat(past).hasSize(1);
        var was = shelves.shelf(RecordKind.DOCUMENT).asItWas(past.getFirst()).orElseThrow();
        assertThat(was.first("500")).isEmpty();
        assertThat(was.text("245", 'a')).contains("Oceans");
    }

    @Test
    void makesNoVersionWhereNothingChanges() {
        var id = add(record(field("191", "aA/920/5"), field("245", "aOceans")));

        change(id, 1, entry(id).record());

        assertThat(entry(id).version()).isEqualTo(1);
    }

    @Test
    void refusesAChangeOfAVersionThatIsPast() {
        var id = add(record(field("191", "aA/920/6"), field("245", "aOceans")));
        change(id, 1, record(field("191", "aA/920/6"), field("245", "aSeas")));

        assertThatThrownBy(() -> change(id, 1, record(field("191", "aA/920/6"), field("245", "aLakes"))))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void refusesVisitors() {
        assertThatThrownBy(() -> shelves.shelf(RecordKind.DOCUMENT).add(List.of(record(field("191", "aA/920/7")))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsTwoDocumentsBearASymbolAndLeadsToTheFirst() {
        var first = add(record(field("191", "aA/920/8"), field("245", "aFirst")));
        var second = add(record(field("191", "aa/920/8"), field("245", "aSecond")));

        assertThat(documents.bySymbol(Symbol.of("A/920/8")).orElseThrow().id()).isEqualTo(first);
        change(second, 1, record(field("191", "aA/920/8"), field("245", "aSecond, corrected")));
        assertThat(documents.bySymbol(Symbol.of("A/920/8")).orElseThrow().id()).isEqualTo(first);
        cataloguer.asProgram(() -> {
            shelves.shelf(RecordKind.DOCUMENT).remove(first, 1, "a duplicate");
            return first;
        });
        assertThat(documents.bySymbol(Symbol.of("A/920/8")).orElseThrow().id()).isEqualTo(second);
    }

    @Test
    void putsTheNumbersOfItsHeadingsIntoTheIndex() {
        var heading = new AuthorityId(987654);
        var id = add(record(
                field("191", "aA/920/9"),
                DataField.of("700", new Subfield.Linked('a', heading), new Subfield.Linked('g', heading))));

        assertThat(stored.headings(List.of(id))).isEqualTo(Map.of(id, Set.of(heading)));
        var indexed = search.load(List.of(RecordKind.DOCUMENT.item(id)))
                .values()
                .iterator()
                .next();
        assertThat(indexed.concepts()).contains("heading:987654");
    }

    @Test
    void forgetsTheFieldsOfARemovedDocumentButNotTheirHistory() {
        var id = add(record(field("191", "aA/920/10"), field("245", "aOceans")));

        cataloguer.asProgram(() -> {
            shelves.shelf(RecordKind.DOCUMENT).remove(id, 1, "a mistake");
            return id;
        });

        assertThat(shelves.find(List.of(id))).isEmpty();
        assertThat(stored.find(id)).isEmpty();
        assertThat(shelves.shelf(RecordKind.DOCUMENT).asItWas(history(id).getFirst()))
                .isPresent();
    }

    private RecordId add(MarcRecord record) {
        return cataloguer.asProgram(
                () -> shelves.shelf(RecordKind.DOCUMENT).add(List.of(record)).getFirst());
    }

    private void change(RecordId id, int version, MarcRecord record) {
        cataloguer.asProgram(() -> {
            shelves.shelf(RecordKind.DOCUMENT).change(id, version, record);
            return id;
        });
    }

    private MarcEntry entry(RecordId id) {
        return shelves.shelf(RecordKind.DOCUMENT)
                .find(List.of(id))
                .values()
                .iterator()
                .next();
    }

    private List<org.hexapla.library.PastVersion> history(RecordId id) {
        return new org.springframework.transaction.support.TransactionTemplate(transactions)
                .execute(_ -> records.history(id));
    }

    @Autowired
    org.springframework.transaction.PlatformTransactionManager transactions;

    private static MarcRecord record(DataField... fields) {
        return new MarcRecord("", List.of(), List.of(fields));
    }
}
