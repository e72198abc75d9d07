package org.hexapla.usage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hexapla.usage.Act;
import org.hexapla.usage.Uses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JournalTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    @TempDir
    Path folder;

    private Segments segments;

    @BeforeEach
    void open() throws IOException {
        segments = new Segments(Uses.settings(folder));
    }

    @Test
    void keepsWhatItIsGivenUnderItsDay() throws Exception {
        var journal = new Journal(segments, Clock.systemUTC());
        journal.append(Uses.at("2026-03-01T23:59:59.999Z", Act.VIEW, "", "/a", 1));
        journal.append(Uses.at("2026-03-02T00:00:00Z", Act.DOWNLOAD, "library.document:7", "/b", 2))
                .get(10, TimeUnit.SECONDS);
        journal.destroy();
        assertThat(text("2026-03-01.log"))
                .matches("2026-03-01T23:59:59.999Z\tv\tp\t4\t0{15}1\t[0-9a-f]{16}\t[0-9a-f]{16}\tlibrary\t\ten\tCH\t"
                        + "CH-GE:Geneva\n");
        assertThat(text("2026-03-02.log")).contains("\td\tp\t").contains("\tlibrary\tlibrary.document:7\t");
    }

    @Test
    void cutsALineThatWasTornOff() throws Exception {
        var journal = new Journal(segments, Clock.systemUTC());
        journal.append(Uses.at("2026-03-01T10:00:00Z", Act.VIEW, "", "/a", 1));
        journal.destroy();
        var whole = text("2026-03-01.log");
        Files.writeString(folder.resolve("journal/2026-03-01.log"), "2026-03-01T10:00:01", StandardOpenOption.APPEND);
        var next = new Journal(segments, Clock.systemUTC());
        next.append(Uses.at("2026-03-01T10:00:02Z", Act.VIEW, "", "/a", 1));
        next.destroy();
        assertThat(text("2026-03-01.log")).startsWith(whole).hasSize(whole.length() * 2);
    }

    @Test
    void compressesADayThatIsOverAndStillTakesWhatComesLate() throws Exception {
        var journal = new Journal(segments, Clock.systemUTC());
        journal.append(Uses.at("2026-03-01T10:00:00Z", Act.VIEW, "", "/a", 1));
        journal.destroy();
        segments.close(DAY);
        var late = new Journal(segments, Clock.systemUTC());
        late.append(Uses.at("2026-03-01T11:00:00Z", Act.VIEW, "", "/b", 1));
        late.destroy();
        var found = segments.byDay().getOrDefault(DAY, List.of());
        assertThat(found).extracting(Segments.Segment::name).containsExactly("2026-03-01.1.log", "2026-03-01.log");
        var lines = 0;
        for (var segment : found) {
            try (var in = segment.open()) {
                for (var reader = new UseReader(in); reader.next(); ) {
                    lines++;
                }
            }
        }
        assertThat(lines).isEqualTo(2);
    }

    @Test
    void readsNothingTwiceWhereCompressingWasCutShort() throws Exception {
        var journal = new Journal(segments, Clock.systemUTC());
        journal.append(Uses.at("2026-03-01T10:00:00Z", Act.VIEW, "", "/a", 1));
        journal.destroy();
        var plain = folder.resolve("journal/2026-03-01.log");
        var copy = Files.readAllBytes(plain);
        segments.close(DAY);
        Files.write(plain, copy);
        assertThat(segments.byDay().get(DAY)).hasSize(1);
        segments.close(DAY);
        assertThat(plain).doesNotExist();
    }

    @Test
    void losesNothingThatItAcknowledgedWhenItIsKilled() throws Exception {
        var random = new Random(20261122);
        var acknowledged = new ArrayList<Long>();
        for (var time = 0; time < 3; time++) {
            acknowledged.addAll(writeAndKill(Duration.ofMillis(200 + random.nextInt(600))));
        }
        var written = written();
        assertThat(new HashSet<>(written)).as("nothing twice").hasSameSizeAs(written);
        assertThat(written).containsAll(acknowledged);
        assertThat(acknowledged).hasSizeGreaterThan(1000);
    }

    private List<Long> written() throws IOException {
        var people = new ArrayList<Long>();
        for (var day : segments.byDay().values()) {
            for (var segment : day) {
                try (var in = segment.open()) {
                    for (var reader = new UseReader(in); reader.next(); ) {
                        people.add(reader.person());
                    }
                }
            }
        }
        return people;
    }

    /// Answers the numbers that the program said were kept.
    private List<Long> writeAndKill(Duration length) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JournallingUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.inputReader()) {
            var numbers = new ArrayList<Long>();
            numbers.add(Long.parseLong(said.readLine()));
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
            process.toHandle().destroyForcibly();
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                numbers.add(Long.parseLong(line));
            }
            process.waitFor();
            // The last line may have been cut off while it was said.
            numbers.removeLast();
            return numbers;
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("journal").resolve(name), StandardCharsets.UTF_8);
    }
}
