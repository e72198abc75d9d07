package org.hexapla.programme.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class MandateImporterTests {

    private static final Path SAMPLE = Path.of("sample/programme/mandates.yaml");

    @TempDir
    Path folder;

    @Autowired
    MandateImporter importer;

    @Autowired
    Mandates mandates;

    @Autowired
    People people;

    private NotedRun read(Path path) {
        return NotedRun.of(people, importer, path);
    }

    @Test
    void readsAllTwentyTwoInSixLanguagesAndOnlyOnce() {
        var first = read(SAMPLE);
        assertThat(first.added + first.unchanged).isEqualTo(22);
        assertThat(read(SAMPLE).unchanged).isEqualTo(22);

        assertThat(mandates.all())
                .filteredOn(mandate -> mandate.body().equals("A"))
                .hasSize(22)
                .allSatisfy(mandate -> assertThat(mandate.title().languages()).containsAll(Language.OFFICIAL))
                .allSatisfy(mandate -> assertThat(mandate.subprogrammes()).isNotEmpty());
    }

    @Test
    void knowsTheDayThatAMandateProclaims() {
        read(SAMPLE);

        assertThat(mandates.find(Symbol.of("A/RES/62/122")).orElseThrow().proclaims())
                .extracting(Mandate.Day::day, Mandate.Day::since)
                .containsExactly(MonthDay.of(3, 25), 2008);
        assertThat(mandates.find(Symbol.of("a/res/69/324")).orElseThrow().proclaims())
                .isNull();
    }

    @Test
    void takesNothingOfAFileWithOneMistake() throws IOException {
        var file = Files.writeString(folder.resolve("mandates.yaml"), """
                mandates:
                  - symbol: "X/RES/1"
                    year: 1991
                    title: {en: Good}
                  - symbol: "X/RES/2"
                    year: soon
                    title: {en: Bad}
                  - symbol: "X/RES/1"
                    year: 1992
                    title: {en: Twice}
                """);

        var run = read(file);

        assertThat(run.keys()).containsExactly("programme.import.wrong-value", "programme.import.code-twice");
        assertThat(run.refused.getFirst().line()).isEqualTo(6);
        assertThat(run.refused.getFirst().column()).isEqualTo("11");
        assertThat(mandates.find(Symbol.of("X/RES/1"))).isEmpty();
    }
}
