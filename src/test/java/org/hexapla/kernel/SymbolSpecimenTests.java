package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.SharedData;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What catalogues really hold.
class SymbolSpecimenTests {

    @Test
    void takesEveryShapeThatWasEverSeen() throws IOException {
        try (var lines = Files.lines(SharedData.folder("rules-reference").resolve("symbol-shapes.tsv"))) {
            var shapes = lines.skip(1).map(line -> line.split("\t")).toList();
            assertThat(shapes).hasSize(192);
            shapes.stream()
                    .flatMap(shape -> Arrays.stream(shape[3].split(" ; ")))
                    .forEach(SymbolSpecimenTests::holds);
        }
    }

    @Test
    void takesEverySymbolOfTheIndexToProceedings() {
        var symbols = indexed();
        assertThat(symbols).hasSizeGreaterThan(1_000).allSatisfy(SymbolSpecimenTests::holds);
        var years = symbols.stream().filter(symbol -> symbol.matches("S/(PRST/)?\\d{4}/\\d+.*|S/RES/.*"));
        assertThat(years)
                .allSatisfy(symbol -> assertThat(Symbol.of(symbol).session()).isPresent());
        assertThat(symbols)
                .filteredOn(symbol -> symbol.startsWith("S/PV"))
                .allSatisfy(
                        symbol -> assertThat(Symbol.of(symbol).root().display()).matches("S/PV\\. ?\\d+"));
    }

    @Test
    void takesEverySymbolOfViennaAndTheLeagueOfNations() {
        assertThat(vienna()).hasSizeGreaterThan(1_000).allSatisfy(SymbolSpecimenTests::holds);
    }

    @Test
    void readsTheSymbolsOfTheIndexBackFromTheNamesOfTheirFiles() {
        assertThat(indexed())
                .allSatisfy(symbol -> assertThat(
                                SymbolFileName.parse(Symbol.of(symbol).fileName() + "-EN.pdf")
                                        .orElseThrow()
                                        .symbols())
                        .containsExactly(Symbol.of(symbol)));
    }

    @Test
    void readsNearlyAllSymbolsOfViennaBackThoughBlanksLookLikeSlashes() {
        var symbols = vienna();
        assertThat(symbols)
                .filteredOn(symbol -> !SymbolFileName.parse(Symbol.of(symbol).fileName() + "-EN.pdf")
                        .orElseThrow()
                        .symbols()
                        .equals(List.of(Symbol.of(symbol))))
                .hasSizeLessThan(symbols.size() / 100);
    }

    @Test
    void sortsTheWholeCatalogueByBytesAsByItself() {
        var symbols = Stream.concat(indexed().stream(), vienna().stream())
                .map(Symbol::of)
                .toList();
        var sorted = new TreeSet<>(symbols);
        assertThat(sorted).hasSameSizeAs(symbols.stream().map(Symbol::key).collect(Collectors.toSet()));
        assertThat(symbols.stream().distinct().sorted(SymbolOrderTests.BY_BYTES))
                .containsExactlyElementsOf(sorted);
        // A part may only be parted from its parent by other parts of it.
        for (var symbol : sorted) {
            symbol.parent()
                    .filter(sorted::contains)
                    .ifPresent(parent -> assertThat(sorted.subSet(parent, true, symbol, true))
                            .allMatch(between -> between.key().startsWith(parent.key())));
        }
    }

    private static void holds(String written) {
        var symbol = Symbol.parse(written).orElseThrow(() -> new AssertionError("refused: " + written));
        assertThat(symbol).hasToString(written);
        assertThat(Symbol.parsePath(symbol.path())).map(Symbol::display).contains(written);
        assertThat(symbol.members()).allMatch(symbol::contains);
        assertThat(Symbol.list(written)).isNotEmpty();
        symbol.parent().ifPresent(parent -> assertThat(symbol).isGreaterThan(parent));
    }

    private static Set<String> indexed() {
        try (var files = Files.list(SharedData.folder("itp-subject-index"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> JsonMapper.shared().readTree(file.toFile()).valueStream())
                    .flatMap(entry -> entry.path("docsymbol").valueStream())
                    .map(JsonNode::asString)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> vienna() {
        try (var lines = Files.lines(table(), Charset.forName("windows-1252"))) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(row -> row.length > 1 && row[0].matches("\\d+"))
                    .flatMap(row -> Arrays.stream(row[1].split("\\|\\|")))
                    .map(SymbolKey::strip)
                    .filter(symbol -> !symbol.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path table() {
        return SharedData.folder("unov-dspace").resolve("dspace.tsv");
    }
}
