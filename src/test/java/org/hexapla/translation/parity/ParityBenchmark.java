package org.hexapla.translation.parity;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexapla.Hexapla;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.hexapla.translation.Obligation;
import org.hexapla.translation.Parity;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The parity board over many items in six languages: how long it takes to tell of them, to read the board, and to
/// tell of one that changed.
///
/// Arguments: how many items.
final class ParityBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int STEP = 2000;
    private static final List<String> KINDS = List.of("story", "release", "article", "video", "page", "guide");
    private static final List<String> SITES = List.of("news", "chronicle", "iseek", "guides", "centres");

    private final ConfigurableApplicationContext program;
    private final Random chance = new Random(2022);

    private ParityBenchmark(ConfigurableApplicationContext program) {
        this.program = program;
    }

    public static void main(String... arguments) throws Exception {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createDirectories(
                Path.of("target", "bench-parity-" + size).toAbsolutePath());
        try (var server = BenchmarkDatabase.start(folder.resolve("database"), List.of("max_connections=40"))) {
            var program = SpringApplication.run(
                    Hexapla.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + server.url(),
                    "--spring.datasource.username=" + server.user(),
                    "--spring.datasource.password=" + server.password(),
                    "--hexapla.archive.root=" + folder.resolve("files"),
                    "--hexapla.search.root=" + folder.resolve("index"));
            program.getBean(People.class).asProgram(() -> new ParityBenchmark(program).measure(size));
            program.close();
        }
    }

    private void measure(int size) {
        var begun = System.nanoTime();
        for (var from = 0; from < size; from += STEP) {
            tell(from, Math.min(from + STEP, size));
        }
        program.getBean(Tallies.class).drawTogether();
        program.getBean(JdbcClient.class).sql("vacuum analyze").update();
        OUT.printf("%,d items in six languages told in %.1f s%n", size, millis(begun) / 1000);
        board("everything", new ParityView.Asked("", "", null));
        board("one kind", new ParityView.Asked("article", "", null));
        board("one kind of one channel", new ParityView.Asked("article", "chronicle", null));
        board("one language", new ParityView.Asked("", "", Language.AR));
        var times = IntStream.range(0, 200)
                .mapToDouble(_ -> {
                    var start = System.nanoTime();
                    var one = chance.nextInt(size);
                    tell(one, one + 1);
                    return millis(start);
                })
                .sorted()
                .toArray();
        OUT.printf("one item told again: %.1f ms, p99 %.1f ms%n", times[100], times[197]);
        OUT.println(
                "sums are those of the rows: " + program.getBean(Tallies.class).areInStep());
    }

    private void board(String what, ParityView.Asked asked) {
        var board = program.getBean(Board.class);
        var times = IntStream.range(0, 30)
                .mapToDouble(_ -> {
                    var start = System.nanoTime();
                    board.known("type");
                    board.known("site");
                    board.standings(asked);
                    board.clocks(asked);
                    board.paces(asked);
                    board.clock(asked);
                    board.first(asked);
                    return millis(start);
                })
                .sorted()
                .toArray();
        OUT.printf("board of %s: median %.0f ms, slowest %.0f ms%n", what, times[15], times[29]);
    }

    private void tell(int from, int to) {
        var told = new ArrayList<Parity.Told>();
        var known = new ArrayList<Versions.Known>();
        for (var number = from; number < to; number++) {
            var item = new ItemRef("newsroom.item", Integer.toString(number + 1));
            var first = Instant.parse("2021-01-01T00:00:00Z").plus(Duration.ofMinutes(26L * number));
            var texts = new HashMap<Language, Parity.Text>();
            for (var language : Language.OFFICIAL) {
                var state = language.equals(Language.EN) ? VersionState.UP_TO_DATE : state();
                if (state != VersionState.MISSING) {
                    var at = first.plus(Duration.ofHours(language.equals(Language.EN) ? 0 : chance.nextInt(1, 120)));
                    known.add(new Versions.Known(item, language, state, at));
                    if (state == VersionState.UP_TO_DATE || state == VersionState.OUTDATED) {
                        texts.put(language, new Parity.Text(at, 40));
                    }
                }
            }
            told.add(told(item, number, texts));
        }
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            program.getBean(Versions.class).known(known);
            program.getBean(Parity.class).tell(told);
        });
    }

    private static Parity.Told told(ItemRef item, int number, Map<Language, Parity.Text> texts) {
        return new Parity.Told(
                item,
                LocalizedText.none().with(Language.EN, "Item " + number),
                "/newsroom/items/" + item.id() + "/{language}",
                new Parity.Belonging(KINDS.get(number % KINDS.size()), Set.of(SITES.get(number % SITES.size()))),
                new Obligation(Language.OFFICIAL, Duration.ofHours(72)),
                new Parity.Original(Language.EN, 200 + number % 700, true),
                texts);
    }

    private VersionState state() {
        var dice = chance.nextInt(100);
        return dice < 70
                ? VersionState.UP_TO_DATE
                : dice < 78
                        ? VersionState.OUTDATED
                        : dice < 85
                                ? VersionState.MACHINE_DRAFT
                                : dice < 90 ? VersionState.IN_TRANSLATION : VersionState.MISSING;
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
