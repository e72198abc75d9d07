package org.hexapla.authorities.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SharedData;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.search.Widening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class UnbisThesaurusImporterTests {

    @Autowired
    UnbisThesaurusImporter importer;

    @Autowired
    KnownThesaurus thesaurus;

    @Autowired
    ThesaurusWidener widener;

    @Autowired
    People people;

    @Test
    void readsEveryConceptAndNothingAnewTheSecondTime() {
        var folder = SharedData.folder("unbis-thesaurus");
        assertThat(importer.recognises(folder)).isTrue();
        read(folder);
        var again = read(folder);

        assertThat(again.added + again.changed).isZero();
        assertThat(again.unchanged).isEqualTo(7312 + 18);
        assertThat(thesaurus.vocabulary().of("unbis")).hasSize(7312 + 18);
        // The one label that is Russian under zh; its concept is there with the others.
        assertThat(again.refused)
                .extracting("column", "key")
                .containsExactly(tuple("labels.zh", "authorities.bad.label-script"));
        assertThat(concept("c_cc2b6392").label().languages())
                .containsExactly(Language.AR, Language.EN, Language.FR, Language.ES);
        assertThat(concept("1000327").label().languages()).containsExactly(Language.EN);
    }

    @Test
    void takesTheLinksUpwardsForWhatTheyAre() {
        read(SharedData.folder("unbis-thesaurus"));

        assertThat(concept("1001531").broader())
                .containsExactlyInAnyOrder(new ConceptId("1003548"), new ConceptId("120300"));
        assertThat(concept("010200").broader()).containsExactly(new ConceptId("01"));
        assertThat(concept("010200").notation()).isEqualTo("01.02.00");
        assertThat(concept("01").isTop()).isTrue();
        assertThat(thesaurus.withNarrower(new ConceptId("1001685")))
                .hasSizeGreaterThan(5)
                .contains(new ConceptId("1001685"));
        assertThat(thesaurus.vocabulary().of("unbis"))
                .allMatch(concept -> Collections.disjoint(thesaurus.withNarrower(concept.id()), concept.broader()));
    }

    @Test
    void keepsTheOrderOfTheChineseListByStrokes() throws IOException {
        var folder = SharedData.folder("unbis-thesaurus");
        read(folder);
        var printed = new ArrayList<String>();
        for (var entry : JsonMapper.shared().readTree(Files.readString(folder.resolve("zh_stroke_order_list.json")))) {
            var id = entry.path("uri").asString().replaceAll(".*/", "");
            if (!printed.contains(id)) {
                printed.add(id);
            }
        }

        var places = thesaurus.vocabulary().chinesePlaces();
        assertThat(places.keySet().stream()
                        .sorted(java.util.Comparator.comparing(places::get))
                        .map(ConceptId::value))
                .containsExactlyElementsOf(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "désarmement | fr | 1001685",
                "DESARMEMENT | en | 1001685",
                "نزع السلاح | ar | 1001685",
                "裁军 | zh | 1001685",
                "Разоружение | ru | 1001685",
                "le désarmement nucléaire en Afrique | fr | 1004485",
            })
    void widensAQuestionByTheConceptItNames(String question, String reader, String expected) {
        read(SharedData.folder("unbis-thesaurus"));

        var widenings = widener.widen(question, new Language(reader));

        assertThat(widenings).extracting(Widening::concept).contains(expected).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void widensInLessThanTwoMilliseconds() {
        read(SharedData.folder("unbis-thesaurus"));
        var questions = List.of(
                "désarmement nucléaire et sécurité internationale",
                "human rights of women in armed conflict",
                "核裁军与国际安全问题的决议草案",
                "Разоружение и безопасность");
        for (var round = 0; round < 200; round++) {
            questions.forEach(question -> widener.widen(question, Language.FR));
        }
        var start = System.nanoTime();
        for (var round = 0; round < 250; round++) {
            questions.forEach(question -> widener.widen(question, Language.FR));
        }
        assertThat((System.nanoTime() - start) / 1e6 / 1000).isLessThan(2);
    }

    @Test
    void takesNothingOfABrokenFileAndSaysWhereItBreaks(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("unbis_concepts.json"), """
                {"topics": [
                  {"identifier": "9900001", "labels": {"en": "NOWHERE LAND"}, "related": []},
                  {"identifier": "9900002", "labels": {"en": "UTOP
                """);

        var run = read(file);

        assertThat(run.refused).extracting("line", "key").containsExactly(tuple(3L, "jobs.syntax.invisible"));
        assertThat(thesaurus.find(new ConceptId("9900001"))).isEmpty();
    }

    @Test
    void refusesEntriesThatCannotBeConcepts(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("unbis_concepts.json"), """
                {"topics": [
                  {"identifier": "<script>", "labels": {"en": "NOWHERE LAND"}, "related": []},
                  {"identifier": "9900003", "labels": {}, "related": []}
                ]}
                """);

        assertThat(read(file).refused)
                .extracting("line", "column", "key")
                .containsExactly(
                        tuple(2L, "identifier", "authorities.bad.identifier"),
                        tuple(3L, "labels", "authorities.bad.no-label"));
    }

    private org.hexapla.authorities.Thesaurus.Concept concept(String id) {
        return thesaurus.find(new ConceptId(id)).orElseThrow();
    }

    private NotedRun read(Path path) {
        return NotedRun.of(people, importer, path);
    }
}
