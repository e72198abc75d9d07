package org.hexapla.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Facets;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentLensTests {

    static Stream<Long> seeds() {
        return IntStream.range(0, 400).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingWhereItWritesWhatItRead(long seed) {
        var record = new GeneratedRecords(new Random(seed)).document();

        assertThat(write(DocumentLens.read(record), record)).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWroteWhateverStoodThereBefore(long seed) {
        var random = new GeneratedRecords(new Random(seed));
        var before = random.document();
        var description = random.description();

        assertThat(DocumentLens.read(write(description, before), description)).isEqualTo(description);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWroteOfADocumentThatWasNeverCatalogued(long seed) {
        var description = new GeneratedRecords(new Random(seed)).description();

        assertThat(DocumentLens.read(write(description, MarcRecord.EMPTY), description))
                .isEqualTo(description);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNoOtherFieldButWhatTheTypeIsReadFromWhereOnlyTheTitleChanges(long seed) {
        var record = new GeneratedRecords(new Random(seed)).document();
        var description = DocumentLens.read(record)
                .draft()
                .title(LocalizedText.of(Language.EN, "A quite different title"))
                .finished();

        assertThat(others(write(description, record))).isEqualTo(others(record));
    }

    @Test
    void readsADocumentAsTheLibraryWritesIt() {
        var record = new MarcRecord(
                "",
                List.of(),
                List.of(
                        field("191", "aA/RES/76/1", "bA/", "c76"),
                        field("191", "aS/2021/999", "bS/", "c76"),
                        field("245", "aOceans and the law of the sea :", "bresolution /", "cadopted by the Assembly"),
                        field("269", "a20211008"),
                        field("041", "aarachiengfrerusspa"),
                        field("091", "aGEN"),
                        field("991", "aA/76/251", "b78[a]", "cOCEANS AND THE LAW OF THE SEA."),
                        new DataField("993", '2', ' ', List.of(words("aA/76/L.20"))),
                        new DataField("993", '4', ' ', List.of(words("aA/76/PV.45"))),
                        field("089", "bB01")));

        var description = DocumentLens.read(Facets.computed(record));

        assertThat(description.symbols()).extracting(Symbol::display).containsExactly("A/RES/76/1", "S/2021/999");
        assertThat(description.origins()).containsExactly(new Origin("A", "76"), new Origin("S", "76"));
        assertThat(description.title())
                .isEqualTo(LocalizedText.of(Language.EN, "Oceans and the law of the sea : resolution /"));
        assertThat(description.date()).isEqualTo(new PartialDate("2021-10-08"));
        assertThat(description.languages()).isEqualTo(Language.OFFICIAL);
        assertThat(description.type()).isEqualTo(DocumentType.RESOLUTION);
        assertThat(description.agenda())
                .containsExactly(new AgendaItem(
                        "A/76/251", "78[a]", LocalizedText.of(Language.EN, "OCEANS AND THE LAW OF THE SEA.")));
        assertThat(description.related())
                .containsExactly(
                        new Relation(Relation.Kind.DRAFT, Symbol.of("A/76/L.20")),
                        new Relation(Relation.Kind.MEETING, Symbol.of("A/76/PV.45")));
    }

    @Test
    void closesADocumentThatAnyFieldCloses() {
        var open = new MarcRecord("", List.of(), List.of(field("191", "aA/76/900"), field("091", "aGEN")));

        assertThat(DocumentLens.read(open).distribution()).isEqualTo(Distribution.GENERAL);
        assertThat(DocumentLens.read(open.replacing(_ -> false, List.of(field("506", "aConfidential"))))
                        .distribution())
                .isEqualTo(Distribution.RESTRICTED);
    }

    @Test
    void knowsADocumentWithoutASymbolByItsSalesNumber() {
        var book = new MarcRecord("", List.of(), List.of(field("079", "aE.97.V.3"), field("245", "aA book")));

        assertThat(DocumentLens.read(book).symbol()).isEqualTo(Symbol.of("E.97.V.3"));
    }

    private static MarcRecord write(Description description, MarcRecord before) {
        return DocumentLens.write(description, before, concept -> "Concept " + concept);
    }

    private static List<DataField> others(MarcRecord record) {
        return record.fields().stream()
                .filter(field -> !List.of("245", "246", "089", "981", "989").contains(field.tag()))
                .toList();
    }

    static DataField field(String tag, String... subfields) {
        return DataField.of(
                tag, Stream.of(subfields).map(DocumentLensTests::words).toArray(Subfield[]::new));
    }

    private static Subfield words(String subfield) {
        return new Subfield.Words(subfield.charAt(0), subfield.substring(1));
    }
}
