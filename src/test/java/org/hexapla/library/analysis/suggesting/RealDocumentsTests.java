package org.hexapla.library.analysis.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.HexaplaTest;
import org.hexapla.SharedData;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What the rules find in real documents, held against what a person wrote down after reading them.
@HexaplaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealDocumentsTests {

    @Autowired
    Suggesting suggesting;

    @Autowired
    Archive archive;

    @Autowired
    Imports imports;

    @Autowired
    FieldValues values;

    @BeforeAll
    void knowTheThesaurus() throws IOException {
        imports.runNow("unbis-thesaurus", SharedData.folder("unbis-thesaurus"));
    }

    /// @param file without its language and ending
    /// @param subjects as the reader of the document would give them, by their English labels
    /// @param values what the rules must find, by the field
    /// @param missed what they are known not to find
    record Expected(
            String file,
            String language,
            List<String> symbols,
            Map<Field, String> values,
            Set<Field> missed,
            Set<String> subjects) {

        @Override
        public String toString() {
            return file;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tellWhatAReaderTells(Expected expected) throws IOException {
        var found = suggest(expected);
        expected.values().forEach((field, value) -> {
            var surest = found.stream()
                    .filter(one -> one.field() == field)
                    .map(Suggestion::value)
                    .findFirst();
            if (expected.missed().contains(field)) {
                assertThat(surest).as("%s: known to fail", field).isNotEqualTo(java.util.Optional.of(value));
            } else {
                assertThat(surest).as("%s", field).contains(value);
            }
        });
    }

    @Test
    void nameMostOfTheSubjectsThatAReaderNames() throws IOException {
        var right = 0;
        var given = 0;
        var wanted = 0;
        for (var expected : documents().toList()) {
            var subjects = suggest(expected).stream()
                    .filter(one -> one.field() == Field.SUBJECT)
                    .map(one -> values.shown(Field.SUBJECT, one.value(), Language.EN))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            var hits = new TreeSet<>(subjects);
            hits.retainAll(expected.subjects());
            right += hits.size();
            given += subjects.size();
            wanted += expected.subjects().size();
            System.out.printf("%s: %s of %s%n    %s%n", expected.file(), hits, expected.subjects(), subjects);
        }
        System.out.printf("subjects: precision %d/%d, recall %d/%d%n", right, given, right, wanted);
        assertThat((double) right / wanted).isGreaterThan(0.35);
        assertThat((double) right / given).isGreaterThan(0.28);
    }

    @Test
    void showWhereEachThingStands() throws IOException {
        for (var expected : documents().toList()) {
            var text = text(expected);
            for (var suggestion : suggesting.suggest(text)) {
                assertThat(suggestion.certainty()).isBetween(1, 100);
                assertThat(suggestion.evidence().passage()).isNotBlank();
                assertThat(suggestion.evidence().page())
                        .isBetween(0, text.pages().size());
            }
        }
    }

    private List<Suggestion> suggest(Expected expected) throws IOException {
        var found = suggesting.suggest(text(expected));
        if (System.getProperty("hexapla.show") != null) {
            found.forEach(one -> System.out.printf(
                    "%-18s %3d %s   [%d: %s]%n",
                    one.field(),
                    one.certainty(),
                    values.shown(one.field(), one.value(), Language.EN),
                    one.evidence().page(),
                    one.evidence().passage()));
        }
        return found;
    }

    private IssuedText text(Expected expected) throws IOException {
        var name = expected.file() + "-" + expected.language().toUpperCase(java.util.Locale.ROOT) + ".pdf";
        Path file = SharedData.folder("un-docs-pdf").resolve(name);
        try (var bytes = Files.newInputStream(file)) {
            var stored = archive.store(bytes, name, AcceptedFiles.DOCUMENTS);
            var language = new Language(expected.language());
            return IssuedText.of(
                    expected.symbols().stream().map(Symbol::of).toList(),
                    language,
                    archive.text(stored.id()).orElse(""),
                    List.of(language),
                    Map.of());
        }
    }

    static Stream<Expected> documents() throws IOException {
        try (var reader = Files.newBufferedReader(Path.of("src/test/resources/analysis/real-documents.yaml"))) {
            List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return all.stream().map(RealDocumentsTests::expected);
        }
    }

    private static Expected expected(Map<String, Object> entry) {
        var values = new EnumMap<Field, String>(Field.class);
        ((Map<?, ?>) need(entry, "values")).forEach((field, value) -> values.put(field(field), value.toString()));
        return new Expected(
                need(entry, "file").toString(),
                need(entry, "language").toString(),
                texts(entry.get("symbols")),
                values,
                texts(entry.get("missed")).stream()
                        .map(RealDocumentsTests::field)
                        .collect(Collectors.toSet()),
                Set.copyOf(texts(entry.get("subjects"))));
    }

    private static Object need(Map<String, Object> entry, String name) {
        return Objects.requireNonNull(entry.get(name));
    }

    private static Field field(Object code) {
        return Field.parse(code.toString()).orElseThrow();
    }

    private static List<String> texts(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(Object::toString).toList();
    }
}
