package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Kills the program while it journals use and counts it into the database: what it said was kept is counted in the
/// end, and nothing is counted twice.
@Timeout(150)
class KilledCountTests {

    private static final int TIMES = 3;

    @Test
    void countsWhatWasKeptOnceAndOnlyOnce() throws Exception {
        var home = TestFolders.fresh("killed-count");
        var kept = 0L;
        for (var time = 1; time <= TIMES; time++) {
            var counts = "counted " + 2 * time;
            var said = run(counts::equals, home);
            assertThat(said).contains(counts);
            kept += said.stream().filter(line -> line.startsWith("kept")).count();
        }
        assertThat(kept).isPositive();

        run(_ -> false, home, "total");

        try (var data = DataFolder.take(home.resolve("data"));
                var server = TestFolders.start(data.database())) {
            var counted = EmbeddedPostgresTests.count(
                    server,
                    "select sum(unique_item_investigations) from usage.daily where item = '" + CountingUntilKilled.PAGE
                            + "'");
            // Of each run, the view that was on its way is there without a promise.
            assertThat(counted).isBetween(kept, kept + TIMES);
            assertThat(EmbeddedPostgresTests.count(server, "select count(distinct person) from usage.visitor"))
                    .isEqualTo(counted);
        }
    }

    private static List<String> run(Predicate<String> isTheLast, Path home, String... more) throws Exception {
        return MortalProgram.run(
                CountingUntilKilled.class,
                line -> line.matches("(kept|counted) \\d+"),
                isTheLast,
                Stream.concat(Stream.of(home.toString()), Stream.of(more)).toList());
    }
}
