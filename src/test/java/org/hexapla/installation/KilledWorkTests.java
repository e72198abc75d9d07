package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Kills the program in the middle of a job: the next start takes it up by itself, and nothing comes in twice.
@Timeout(150)
class KilledWorkTests {

    private static final int DOCUMENTS = 1500;

    @Test
    void takesTheWorkUpAgainAndNothingTwice() throws Exception {
        var home = TestFolders.fresh("killed-work");
        var sent = Files.createDirectory(home.resolve("sent"));
        for (var number = 1; number <= DOCUMENTS; number++) {
            Files.writeString(sent.resolve("d%04d.yaml".formatted(number)), """
                    symbols: ["A/KILLED/%d"]
                    title:
                      en: "Water for all, part %d"
                    """.formatted(number, number));
        }

        var first = run(line -> line.startsWith("RUNNING"), home, sent.toString());
        var job = first.getFirst().replace("job ", "");
        assertThat(first.getLast()).startsWith("RUNNING");
        var second = run(_ -> false, home, "job", job);

        assertThat(second).anyMatch(line -> line.startsWith("DONE"));
        var report = Stream.of(second.getLast().split(" "))
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
        assertThat(report[0] + report[2]).isEqualTo(DOCUMENTS);
        assertThat(report[1] + report[3]).isZero();
        try (var data = DataFolder.take(home.resolve("data"));
                var server = TestFolders.start(data.database())) {
            for (var counted : List.of("count(*)", "count(distinct record)")) {
                assertThat(EmbeddedPostgresTests.count(
                                server,
                                "select " + counted + " from library.document_symbol where display like 'A/KILLED/%'"))
                        .isEqualTo(DOCUMENTS);
            }
        }
    }

    private static List<String> run(Predicate<String> isTheLast, Path home, String... more)
            throws IOException, InterruptedException {
        return MortalProgram.run(
                WorkingUntilKilled.class,
                line -> line.matches("(job|report|WAITING|RUNNING|DONE|FAILED) .*"),
                isTheLast,
                Stream.concat(Stream.of(home.toString()), Stream.of(more)).toList());
    }
}
