package org.hexapla.usage.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.usage.Act;
import org.hexapla.usage.Usage;
import org.hexapla.usage.UsedItem;
import org.hexapla.usage.UsedItems;

/// A web server's log as a library's might be, the same each time: readers and robots, double clicks, pictures
/// and failures, files that take their time so that lines are not quite in order.
final class SyntheticLog {

    private static final String[] LANGUAGES = {"ar", "zh", "en", "fr", "ru", "es"};
    private static final String[] ROBOTS = {
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
        "python-requests/2.31.0",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
        "curl/8.5.0"
    };
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final Instant START = Instant.parse("2021-07-01T00:00:00Z");
    private static final long LENGTH = 31 * 86_400L - 120;

    private final Random random;
    private final long lines;
    private final int networks;
    private final int items;
    private final StringBuilder line = new StringBuilder();
    private String repeated = "";
    private long repeatAt = -1;

    /// @param networks how many networks, each of a city of its own, visitors come from
    SyntheticLog(long lines, int networks, int items, int seed) {
        this.lines = lines;
        this.networks = networks;
        this.items = items;
        this.random = new Random(seed);
    }

    void write(Path path) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 20)) {
            for (var i = 0L; i < lines; i++) {
                write(out, i * LENGTH / lines);
            }
        }
    }

    private void write(OutputStream out, long second) throws IOException {
        // A click that is repeated stands among the next lines, often within thirty seconds.
        var isRepeated = repeatAt >= 0 && second >= repeatAt;
        var rest = isRepeated ? repeated : visit();
        line.setLength(0);
        var blank = rest.indexOf(' ');
        var late = random.nextInt(20) == 0 ? random.nextInt(40) : 0;
        line.append(rest, 0, blank)
                .append(" - - [")
                .append(TIME.format(START.plusSeconds(Math.max(0, second - late))))
                .append(" +0000] ")
                .append(rest, blank + 1, rest.length())
                .append('\n');
        out.write(line.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (isRepeated) {
            repeatAt = -1;
        } else if (repeatAt < 0 && random.nextInt(8) == 0) {
            repeated = rest;
            repeatAt = second + random.nextInt(45);
        }
    }

    /// The address, then what stands after the time.
    private String visit() {
        var network = (int) (networks * Math.pow(random.nextDouble(), 2));
        var address = address(network) + random.nextInt(1, 255);
        if (random.nextInt(10) < 4) {
            return "%s \"GET %s HTTP/1.1\" 200 %d \"-\" \"%s\""
                    .formatted(address, path(), random.nextInt(90_000), ROBOTS[random.nextInt(ROBOTS.length)]);
        }
        // One in two reads what many read from there, so that sessions have several lines.
        var version = 100 + random.nextInt(40);
        var program = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/"
                + version + ".0.0.0 Safari/537.36";
        return switch (random.nextInt(20)) {
            case 0 -> "%s \"GET /assets/hexapla.css HTTP/1.1\" 200 8120 \"-\" \"%s\"".formatted(address, program);
            case 1 -> "%s \"GET /en/nowhere HTTP/1.1\" 404 512 \"-\" \"%s\"".formatted(address, program);
            case 2 -> "%s \"POST /en/sign-in HTTP/1.1\" 303 0 \"-\" \"%s\"".formatted(address, program);
            case 3 -> "%s \"GET %s HTTP/1.1\" 304 0 \"-\" \"%s\"".formatted(address, path(), program);
            default ->
                "%s \"GET %s HTTP/1.1\" 200 %d \"https://example.org/?q=a\\\"b\" \"%s\""
                        .formatted(address, path(), random.nextInt(90_000), program);
        };
    }

    /// The first three numbers of a network's addresses.
    static String address(int network) {
        return "%d.%d.%d.".formatted(11 + (network >> 16), network >> 8 & 255, network & 255);
    }

    private String path() {
        var item = (int) (items * Math.pow(random.nextDouble(), 3)) + 1;
        var language = LANGUAGES[random.nextInt(6)];
        return switch (random.nextInt(4)) {
            case 0 -> "/%s/documents/%d".formatted(language, item);
            case 1 -> "/%s/documents/%d?from=search".formatted(language, item);
            case 2 -> "/en/documents/%d/text/%s".formatted(item, language);
            default -> "/old/%d-%s.pdf".formatted(item, language);
        };
    }

    /// Knows the addresses of such a log, as a module knows its own.
    static final class Items implements UsedItems {

        private static final Pattern PATH =
                Pattern.compile("/(?:old/(\\d+)-(..)\\.pdf|(..)/documents/(\\d+)(?:/text/(..))?)");

        @Override
        public Map<ItemRef, UsedItem> find(java.util.Collection<ItemRef> items) {
            return Map.of();
        }

        @Override
        public Optional<Usage> byPath(String path) {
            var matcher = PATH.matcher(path);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            if (matcher.group(1) != null) {
                return usage(matcher.group(1), Act.DOWNLOAD, matcher.group(2));
            }
            return matcher.group(5) == null
                    ? usage(matcher.group(4), Act.INVESTIGATION, matcher.group(3))
                    : usage(matcher.group(4), Act.REQUEST, matcher.group(5));
        }

        private static Optional<Usage> usage(String item, Act act, String language) {
            return Optional.of(new Usage(new ItemRef("bench.document", item), act, Language.parse(language)));
        }

        @Override
        public Optional<Usage> byFile(String sha256) {
            return Optional.empty();
        }
    }

    /// The networks of such a log, as a table of [org.hexapla.usage.visitor.Cities].
    static InetAddress network(int network) {
        return InetAddress.ofLiteral(address(network) + "0");
    }
}
