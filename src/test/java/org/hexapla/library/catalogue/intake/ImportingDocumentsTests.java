package org.hexapla.library.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.SharedData;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportReport;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.catalogue.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class ImportingDocumentsTests {

    private static final String HEADER =
            "id\tundr.identifier.symbol[]\tdc.date.issued\tdc.description[en]\tdc.language[]"
                    + "\tdc.title[en]\tdc.title[es]\tdc.title[fr]\tdc.title[ru]\n";

    @Autowired
    Imports imports;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void bringsInOurSampleAndChangesNothingTheSecondTime() {
        var sample = Path.of("sample", "library", "documents");

        var first = read("documents", sample);
        var again = read("documents", sample);

        assertThat(first.badInputs()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(first.added() + first.changed() + first.unchanged());
        assertThat(again.added() + again.changed()).isZero();
    }

    @Test
    void tellsWhereADescriptionIsWrong() throws IOException {
        Files.writeString(folder.resolve("wrong.yaml"), "symbols: [\"A/911/1\"]\ndate: yesterday\n");
        Files.writeString(folder.resolve("torn.yaml"), "symbols: [\"A/911/2\"\ntitle: {\n");

        var report = read("documents", folder);

        assertThat(report.badInputs()).hasSize(2).extracting(BadInput::file).contains("wrong.yaml", "torn.yaml");
        assertThat(report.badInputs())
                .filteredOn(bad -> bad.file().equals("wrong.yaml"))
                .singleElement()
                .satisfies(bad -> {
                    assertThat(bad.line()).isEqualTo(2);
                    assertThat(bad.column()).isEqualTo("7");
                });
        assertThat(documents.bySymbol(Symbol.of("A/911/1"))).isEmpty();
    }

    @Test
    void makesOneDocumentOfTheRowsOfOneSymbol() throws IOException {
        vienna(HEADER
                + "2\tV/912/1||V/912/2\t1931-01-01 0:00:00\t\tFrench\t\t\tLibert\u00e9\t\n"
                + "1\tV/912/2\t1931-01-01 0:00:00\t\tEnglish\tLiberty\t\t\t\n");

        var report = read("unov-dspace", folder);

        assertThat(report.badInputs()).isEmpty();
        assertThat(report.added()).isEqualTo(1);
        var description = documents.bySymbol(Symbol.of("V/912/1")).orElseThrow().description();
        assertThat(description.languages()).containsExactly(Language.EN, Language.FR);
        assertThat(description.title().in(Language.FR)).contains("Liberté");
        assertThat(description.title().in(Language.EN)).contains("Liberty");
        assertThat(String.valueOf(description.date())).isEqualTo("1931");
    }

    @Test
    void dropsATitleWhoseLettersWereLostAndSaysSo() throws IOException {
        vienna("7\tV/913/1\t1950-01-01\t\tRussian\t\t\t\t?????? ? ??????\n" + HEADER);

        var report = read("unov-dspace", folder);

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.badInputs()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(1);
            assertThat(bad.column()).isEqualTo("dc.title[ru]");
        });
        assertThat(documents
                        .bySymbol(Symbol.of("V/913/1"))
                        .orElseThrow()
                        .description()
                        .title()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void readsTheListOfViennaTwiceWithoutHarm() {
        var data = SharedData.folder("unov-dspace");

        var first = read("unov-dspace", data);
        var again = read("unov-dspace", data);

        assertThat(first.added() + first.changed() + first.unchanged()).isEqualTo(1372);
        assertThat(again.unchanged()).isEqualTo(1372);
    }

    @Test
    void rebuildsDocumentsFromTheSubjectIndexes() {
        var data = SharedData.folder("itp-subject-index");
        var start = System.nanoTime();

        var first = read("itp-subject-index", data);
        System.out.printf("itp-subject-index: %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        var again = read("itp-subject-index", data);

        assertThat(first.badInputs())
                .singleElement()
                .satisfies(bad -> assertThat(bad.line()).isPositive());
        assertThat(again.unchanged())
                .isEqualTo(first.added() + first.changed() + first.unchanged())
                .isEqualTo(11_038);
        var displays = database.sql("select count(*) from library.document_symbol symbol "
                        + "join library.document_contribution using (record) where source = 'itp-subject-index'")
                .query(Long.class)
                .single();
        assertThat(displays).isGreaterThanOrEqualTo(11_041);
    }

    @Test
    void keepsOneFileForTwoSymbolsAndFindsItUnderBoth() {
        var data = SharedData.folder("un-docs-pdf");

        var first = read("un-docs-pdf", data);
        var again = read("un-docs-pdf", data);

        assertThat(first.badInputs()).isEmpty();
        assertThat(again.added() + again.changed()).isZero();
        for (var pair : List.of(List.of("A/80/434", "S/2025/632"), List.of("A/45/155", "S/21174"))) {
            var found = pair.stream()
                    .map(symbol -> documents.bySymbol(Symbol.of(symbol)).orElseThrow())
                    .toList();
            assertThat(found.getFirst()).isEqualTo(found.getLast());
            assertThat(found.getFirst().description().files()).hasSize(1);
        }
    }

    @Test
    void bringsTheDeclarationInAsOneDocumentInSixLanguages() {
        var report = read("udhr", SharedData.folder("udhr"));

        assertThat(report.badInputs()).isEmpty();
        var description =
                documents.bySymbol(Symbol.of("A/RES/217(III)[A]")).orElseThrow().description();
        assertThat(description.languages()).containsExactlyElementsOf(Language.OFFICIAL);
        assertThat(Language.OFFICIAL)
                .allMatch(language -> description.file(language).isPresent());
    }

    @Test
    void refusesAPdfThatIsNone() throws IOException {
        Files.writeString(folder.resolve("A_914_1-EN.pdf"), "no pdf at all");

        var report = read("un-docs-pdf", folder);

        assertThat(report.badInputs()).extracting(BadInput::file).containsExactly("A_914_1-EN.pdf");
        assertThat(documents.bySymbol(Symbol.of("A/914/1"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoSymbolWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("words.yaml"), "symbols: [\"A/916/1\", \"!!! not a symbol\"]\nkind: report\n");

        var report = read("documents", folder);

        assertThat(report.badInputs()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(1);
            assertThat(bad.column()).isEqualTo("22");
            assertThat(bad.arguments()).contains("!!! not a symbol");
        });
        assertThat(documents.bySymbol(Symbol.of("A/916/1"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoIndex() throws IOException {
        Files.writeString(folder.resolve("S1.json"), "[{\"docsymbol\": [\"S/915/1\"], ");

        assertThat(read("itp-subject-index", folder).badInputs()).isNotEmpty();
    }

    private void vienna(String rows) throws IOException {
        Files.write(folder.resolve("dspace.tsv"), rows.getBytes(Charset.forName("windows-1252")));
    }

    private ImportReport read(String kind, Path path) {
        return cataloguer.asProgram(() -> {
            try {
                return imports.runNow(kind, path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
