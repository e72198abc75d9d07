package org.hexapla.authorities.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SharedData;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.hexapla.search.SearchResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class SkosImporterTests {

    @Autowired
    SkosImporter importer;

    @Autowired
    KnownThesaurus thesaurus;

    @Autowired
    Search search;

    @Autowired
    People people;

    @Test
    void readsTheSampleThesaurusInSixLanguages() {
        var run = read(Path.of("sample", "authorities"));
        assertThat(run.refused).isEmpty();
        assertThat(read(Path.of("sample", "authorities")).added).isZero();

        var peacekeeping = concept("peacekeeping");
        assertThat(peacekeeping.label().languages()).isEqualTo(Language.OFFICIAL);
        assertThat(peacekeeping.scopeNote().languages()).isEqualTo(Language.OFFICIAL);
        assertThat(peacekeeping.alternatives())
                .contains(LocalizedText.of(Language.FR, "Opérations de maintien de la paix"));
        assertThat(peacekeeping.broader()).containsExactly(new ConceptId("peace"));
        assertThat(concept("domain.peace-security").isTop()).isTrue();
        assertThat(concept("peace").broader()).containsExactly(new ConceptId("domain.peace-security"));
        assertThat(thesaurus.named("维和行动").map(Concept::id)).contains(new ConceptId("peacekeeping"));
    }

    @Test
    void letsConceptsBeFoundThemselvesInAnyLanguage() {
        read(Path.of("sample", "authorities"));
        search.awaitFresh();

        var question = new SearchQuestion(
                "维和行动", Language.FR, Map.of(), List.of("authorities.concept"), SearchQuestion.Order.RELEVANCE, 1, 20);
        assertThat(search.find(question).hits())
                .extracting(SearchResults.Hit::path)
                .contains("/concepts/peacekeeping");
    }

    @Test
    void readsTheGoalsTheirTargetsAndIndicatorsAndNothingAnewTheSecondTime() {
        var folder = SharedData.folder("sdg-kos");
        read(folder);
        var again = read(folder);

        assertThat(again.added + again.changed).isZero();
        assertThat(again.unchanged).isGreaterThan(17 + 169 + 232 + 394);
        assertThat(concept("sdg.1.1").broader()).contains(new ConceptId("sdg.1"));
        assertThat(concept("SI_POV_DAY1").broader()).contains(new ConceptId("C010101"));
        assertThat(concept("C010101").notation()).isEqualTo("1.1.1");
    }

    @Test
    void takesNothingOfWhatIsNotTurtleAndSaysWhereItBreaks(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.ttl"), turtle("good-thing", "skos:prefLabel \"Good\"@en"));
        Files.writeString(folder.resolve("wrong.ttl"), "@prefix skos: <http://x/> .\n<http://x/y> skos:a [[ .\n");

        var run = read(folder);

        assertThat(run.refused)
                .extracting("file", "line", "key")
                .containsExactly(tuple("wrong.ttl", 2L, "authorities.bad.turtle"));
        assertThat(thesaurus.find(new ConceptId("good-thing"))).isEmpty();
    }

    @Test
    void seesThatALabelHasChanged(@TempDir Path folder) throws IOException {
        var file = folder.resolve("one.ttl");
        Files.writeString(file, turtle("thing", "skos:prefLabel \"Skos before\"@en"));
        assertThat(read(file).added).isEqualTo(1);
        Files.writeString(file, turtle("thing", "skos:prefLabel \"Skos after\"@en"));

        assertThat(read(file).changed).isEqualTo(1);
        assertThat(thesaurus.named("skos AFTER").map(Concept::id)).contains(new ConceptId("thing"));
        assertThat(thesaurus.named("skos before")).isEmpty();
    }

    @Test
    void refusesAConceptWithoutALabelAndALabelInForeignLetters(@TempDir Path folder) throws IOException {
        var file = folder.resolve("one.ttl");
        Files.writeString(file, turtle("thing", "skos:prefLabel \"Вещь\"@zh"));

        assertThat(read(file).refused)
                .extracting("line", "column", "key")
                .contains(
                        tuple(2L, "prefLabel", "authorities.bad.label-script"),
                        tuple(2L, "prefLabel", "authorities.bad.no-label"));
    }

    private static String turtle(String id, String statement) {
        return """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://skos-tests.example/kos/%s> a skos:Concept ; %s .
                """.formatted(id, statement);
    }

    private Concept concept(String id) {
        return thesaurus.find(new ConceptId(id)).orElseThrow();
    }

    private NotedRun read(Path path) {
        return NotedRun.of(people, importer, path);
    }
}
