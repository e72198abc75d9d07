package org.hexapla.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.programme.plan.Plan.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class PlanImporterTests {

    private static final Path SAMPLE = Path.of("sample/programme/plan.yaml");

    @TempDir
    Path folder;

    @Autowired
    PlanImporter importer;

    @Autowired
    Plans plans;

    @Autowired
    RevisingPlan revising;

    @Autowired
    People people;

    private NotedRun read(Path path) {
        return NotedRun.of(people, importer, path);
    }

    private Path plan(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.yaml"), text);
    }

    /// A small plan for years that no other test speaks of, long ago so that it never is the one readers see.
    private static String small(int year, String name) {
        return """
                from: %d
                to: %d
                units: {users: {en: users}}
                subprogrammes:
                  - code: "1"
                    name: {en: "%s"}
                    objective: {en: Known}
                    strategy: {en: Telling}
                    accomplishments:
                      - code: "1(a)"
                        text: {en: More is known}
                        indicators:
                          - code: "1(a)(i)"
                            text: {en: Readers}
                            unit: users
                            figures: ["usage.users; site=news"]
                            baseline: [{years: 1950, value: 100}]
                            target: [{years: 1950-1952, value: 120.5}]
                """.formatted(year, year + 1, name);
    }

    @Test
    void readsTheWholeSampleInSixLanguages() {
        read(SAMPLE);

        var plan = plans.inForce().orElseThrow();
        assertThat(plan.subprogrammes()).hasSize(3);
        assertThat(plan.subprogrammes().stream()
                        .mapToInt(part -> part.accomplishments().size())
                        .sum())
                .isEqualTo(7);
        assertThat(plan.indicators()).hasSize(15);
        assertThat(Element.all(plan.content()))
                .allSatisfy(element -> assertThat(element.values())
                        .allSatisfy((field, value) -> assertThat(value.isBlank() && field.contains("-"))
                                .as(field)
                                .isFalse()))
                .allSatisfy(element -> assertThat(element.faults()).isEmpty());
        assertThat(plan.indicator("3(b)(iii)").orElseThrow().figures()).hasSize(2);
    }

    @Test
    void bringsTheSameFileOnlyOnce() throws IOException {
        assertThat(read(plan(small(1950, "First"))).added).isEqualTo(1);
        assertThat(read(plan(small(1950, "First"))).unchanged).isEqualTo(1);

        var stated =
                plans.inForce(1950, 1951).orElseThrow().indicator("1(a)(i)").orElseThrow();
        assertThat(stated.stated()).hasSize(2);
        assertThat(stated.stated().getLast().value()).isEqualByComparingTo("120.5");
    }

    @Test
    void keepsTheVersionBeforeWhenAFileSaysSomethingElse() throws IOException {
        read(plan(small(1953, "First")));
        var before = plans.inForce(1953, 1954).orElseThrow();

        assertThat(read(plan(small(1953, "Second"))).changed).isEqualTo(1);

        assertThat(plans.find(before.version()).orElseThrow().state()).isEqualTo(State.SUPERSEDED);
        assertThat(plans.inForce(1953, 1954)
                        .orElseThrow()
                        .subprogrammes()
                        .getFirst()
                        .name()
                        .words(Language.EN))
                .isEqualTo("Second");
    }

    @Test
    void tellsEveryMistakeWithItsPlaceAndTakesNothing() throws IOException {
        var text = small(1956, "First")
                .replace("usage.users; site=news", "usage users")
                .replace("code: \"1(a)\"", "code: \"2(a)\"")
                .replace("unit: users\n", "unit: readers\n            colour: red\n")
                .replace("1950-1952", "1952-1950");

        var run = read(plan(text));

        assertThat(run.keys())
                .containsExactlyInAnyOrder(
                        "programme.import.wrong-value",
                        "programme.import.code-elsewhere",
                        "programme.import.unknown-name");
        assertThat(run.refused)
                .allSatisfy(bad -> assertThat(bad.line()).isPositive())
                .allSatisfy(bad -> assertThat(bad.column()).isNotEmpty());
        assertThat(run.refused.stream().filter(bad -> bad.arguments().contains("colour")))
                .singleElement()
                .satisfies(bad -> assertThat(bad.line()).isEqualTo(16));
        assertThat(plans.inForce(1956, 1957)).isEmpty();
    }

    @Test
    void refusesWhatIsNoYaml() throws IOException {
        var run = read(plan("from: [1\nto: }"));

        assertThat(run.keys()).containsExactly("programme.import.no-yaml");
        assertThat(run.refused.getFirst().line()).isEqualTo(2);
    }
}
