package org.hexapla.usage.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.usage.UsedItems;
import org.hexapla.usage.counting.SlowCount;

/// Reads a log plainly, by one regular expression and the list of robots pattern by pattern; shares nothing
/// with the importer but the patterns and the items.
final class SlowLogReading {

    private static final Pattern LINE = Pattern.compile(
            "(\\S+) \\S+ .*?\\[([^\\]]+)\\] \"(\\S+) (\\S+)[^\"]*\" (\\d{3}) \\S+ \"(?:[^\"\\\\]|\\\\.)*\" "
                    + "\"((?:[^\"\\\\]|\\\\.)*)\".*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

    private final List<Pattern> robots;
    private final UsedItems items;
    private final Function<String, String> cityOf;

    SlowLogReading(UsedItems items, Function<String, String> cityOf) throws IOException {
        this.items = items;
        this.cityOf = cityOf;
        robots = Files.readAllLines(Path.of("src/main/resources/usage/robots/patterns.txt")).stream()
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                .toList();
    }

    List<SlowCount.Click> read(Path log) throws IOException {
        var clicks = new ArrayList<SlowCount.Click>();
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> read(line, clicks));
        }
        return clicks;
    }

    private void read(String line, List<SlowCount.Click> clicks) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches() || !matcher.group(3).equals("GET")) {
            return;
        }
        var program = matcher.group(6);
        if (!List.of("200", "206", "304").contains(matcher.group(5))
                || robots.stream().anyMatch(robot -> robot.matcher(program).find())) {
            return;
        }
        var usage = items.byPath(matcher.group(4).replaceFirst("\\?.*", ""));
        usage.ifPresent(use -> clicks.add(new SlowCount.Click(
                OffsetDateTime.parse(matcher.group(2), TIME).toInstant(),
                use.act(),
                use.item().toString(),
                use.language().orElseThrow().tag(),
                cityOf.apply(matcher.group(1)),
                matcher.group(1) + " " + program,
                matcher.group(4))));
    }
}
