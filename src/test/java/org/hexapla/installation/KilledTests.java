package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Kills the program while it writes, as a power cut or an impatient person would, and looks for what it had promised.
@Timeout(60)
class KilledTests {

    private static final int TIMES = 4;

    @Test
    void losesNothingThatItAcknowledged() throws Exception {
        var folder = TestFolders.fresh("killed");
        var random = new Random(20261121);
        long acknowledged = 0;
        for (int time = 0; time < TIMES; time++) {
            var before = acknowledged;
            acknowledged = writeAndKill(folder, Duration.ofMillis(100 + random.nextInt(900)));
            assertThat(acknowledged).isGreaterThan(before);
        }
        try (var data = DataFolder.take(folder);
                var server = TestFolders.start(data.database())) {
            var last = EmbeddedPostgresTests.count(server, "select max(number) from written");
            // At most the row that was on its way is there without a promise.
            assertThat(last).isBetween(acknowledged, acknowledged + 1);
            assertThat(EmbeddedPostgresTests.count(server, "select count(*) from written"))
                    .isEqualTo(last);
        }
    }

    /// Answers the last number that the program said it had committed.
    private static long writeAndKill(Path folder, Duration length) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.inputReader()) {
            var first = said.readLine();
            assertThat(first).as("the program started again").isNotNull();
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
            // Not the process itself, whose streams would be closed with what it said last.
            process.toHandle().destroyForcibly();
            var last = first;
            // What it wrote before it died is still in the pipe; a line without its end was never said.
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
            }
            process.waitFor();
            return Long.parseLong(last);
        }
    }
}
