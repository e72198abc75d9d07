package org.hexapla.authorities.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SampleRecords;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.SeeAlso;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class HeadingsImporterTests {

    private static final Path SAMPLE = Path.of("sample", "authorities", "headings.yaml");

    @Autowired
    HeadingsImporter importer;

    @Autowired
    Headings headings;

    @Autowired
    KeepingHeadings keeping;

    @Autowired
    SampleRecords sample;

    @Autowired
    People people;

    @TempDir
    Path folder;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    private Heading named(HeadingKind kind, Map<Character, String> parts) {
        return headings.named(kind, new TreeMap<>(parts)).getFirst();
    }

    @Test
    void headingsOfAFileSpeakOfOneAnother() {
        var commission = named(HeadingKind.CORPORATE, Map.of('a', "UN Commission on Human Rights"));
        var council = named(HeadingKind.CORPORATE, Map.of('a', "UN Human Rights Council"));

        assertThat(keeping.find(commission.id()).orElseThrow().content().seeAlso())
                .containsExactly(new SeeAlso(council.id(), SeeAlso.Tie.LATER));
        assertThat(named(HeadingKind.SESSION, Map.of('b', "A/", 'c', "76"))
                        .name()
                        .in(Language.ZH))
                .contains("大会第七十六届会议");
    }

    @Test
    void aPersonWithAnEntryIsEnteredAsTheFileSaysAndNamedAsTheEntryDoes() {
        var goodall = named(HeadingKind.PERSON, Map.of('a', "Goodall, Jane"));

        assertThat(goodall.code()).isEqualTo("jane-goodall");
        assertThat(goodall.name().in(Language.RU)).contains("Джейн Гудолл");
        assertThat(keeping.find(goodall.id()).orElseThrow().content().facts().gender())
                .isEqualTo(PersonName.Gender.WOMAN);
    }

    @Test
    void aSecondReadingChangesNothing() {
        var run = NotedRun.of(people, importer, SAMPLE);

        assertThat(run.refused).isEmpty();
        assertThat(run.added + run.changed).isZero();
        assertThat(run.unchanged).isEqualTo(22);
    }

    @Test
    void saysOnWhichLineWhatIsWrongAndTakesTheOthers() throws IOException {
        var file = folder.resolve("headings-odd.json");
        Files.writeString(file, """
                [
                  {"kind": "wizard", "heading": "Odd One"},
                  {"kind": "person", "heading": " "},
                  {"kind": "person", "heading": "Odd, Two", "from": "yesterday", "nmae": {"en": "Slip"}},
                  {"kind": "person", "heading": "Odd, Three", "related": ["Nobody, At All"]},
                  {"kind": "person", "heading": "Odd, Four", "forms": {"fr": ["Quatre, Odd"]}}
                ]
                """);
        var run = NotedRun.of(people, importer, file);

        assertThat(run.refused)
                .extracting(bad -> bad.line() + " " + bad.column() + " " + bad.key())
                .containsExactly(
                        "2 kind jobs.entries.value",
                        "3 heading jobs.entries.value",
                        "4 nmae jobs.entries.unknown",
                        "4 from jobs.entries.value",
                        "5 related authorities.bad.heading-unknown");
        assertThat(run.added).isEqualTo(1);
        assertThat(headings.suggest(HeadingKind.PERSON, "quatre, o", Language.FR, 5))
                .hasSize(1);
    }
}
