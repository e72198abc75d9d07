package org.hexapla.usage.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hexapla.Hexapla;
import org.hexapla.NotedRun;
import org.hexapla.installation.TestDatabase;
import org.hexapla.people.People;
import org.hexapla.usage.Act;
import org.hexapla.usage.UsedItems;
import org.hexapla.usage.counting.CountingUse;
import org.hexapla.usage.journal.Journal;
import org.hexapla.usage.journal.Segments;
import org.hexapla.usage.journal.Use;
import org.hexapla.usage.visitor.SyntheticCities;
import org.hexapla.usage.visitor.Visitors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures the counting of use: an old log to final figures, live journalling, and what journalling costs a
/// reader. `bench/run usage LINES FOLDER`; the log and the file of cities are left in the folder for the peer
/// to read.
final class UsageBenchmark {

    private static final int NETWORKS = 170_000;
    private static final int ITEMS = 50_000;

    private final ConfigurableApplicationContext context;

    private UsageBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static void main(String... arguments) throws Exception {
        var lines = Long.parseLong(arguments[0]);
        var folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
        var log = folder.resolve("access.log");
        var cities = folder.resolve("cities.mmdb");
        if (!Files.exists(log)) {
            SyntheticCities.write(cities, NETWORKS, SyntheticLog::network);
            new SyntheticLog(lines, NETWORKS, ITEMS, 2021).write(log);
        }
        say("%,d lines, %,d MB", lines, Files.size(log) >> 20);
        try (var context = new SpringApplicationBuilder(Hexapla.class)
                .initializers(new TestDatabase())
                .properties("server.port=0", "hexapla.first-run=false", "hexapla.usage.city-database=" + cities)
                .run()) {
            var bench = new UsageBenchmark(context);
            bench.log(log, lines);
            bench.journal();
            bench.pages();
        }
        System.exit(0);
    }

    private void log(Path log, long lines) throws IOException {
        var importer = new AccessLogImporter(
                context.getBean(Visitors.class),
                List.<UsedItems>of(new SyntheticLog.Items()),
                context.getBean(Segments.class),
                context.getBean(CountingUse.class),
                context.getBean(KeptImports.class));
        var start = System.nanoTime();
        var cpu = cpu();
        var run = NotedRun.of(context.getBean(People.class), importer, log);
        var seconds = (System.nanoTime() - start) / 1e9;
        say("counted %,d uses of %,d lines, %,d bad", run.added, lines, run.refused.size());
        say("%.1f s, %,.0f lines/s; %.1f s of the program's processor time", seconds, lines / seconds, cpu() - cpu);
        say("most memory of the program: %s", peak());
        var database = context.getBean(JdbcClient.class);
        say("%s", database.sql("""
                        select count(*) as rows, count(distinct city) as cities, count(distinct item) as items,
                               sum(total_item_investigations) as total_item_investigations,
                               sum(unique_item_investigations) as unique_item_investigations,
                               sum(total_item_requests) as total_item_requests,
                               sum(unique_item_requests) as unique_item_requests
                        from usage.daily
                        """).query().singleRow());
    }

    private static double cpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    private static String peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
    }

    /// Four threads hand over as fast as they can; counted is what the disk has.
    private void journal() throws InterruptedException {
        var journal = context.getBean(Journal.class);
        var visitors = context.getBean(Visitors.class);
        var threads = new ArrayList<Thread>();
        var counts = new long[4];
        var end = System.nanoTime() + 5_000_000_000L;
        var start = System.nanoTime();
        for (var i = 0; i < counts.length; i++) {
            var number = i;
            threads.add(Thread.ofPlatform().start(() -> {
                var kept = CompletableFuture.<Void>completedFuture(null);
                for (var n = 0; System.nanoTime() < end; n++) {
                    var now = Instant.now();
                    var address = SyntheticLog.address((n * 4 + number) % NETWORKS) + "7";
                    var visit = visitors.anonymous(address, "Mozilla/5.0 (X11) Firefox/133." + n % 20, now);
                    kept = journal.append(
                            new Use(now, Act.INVESTIGATION, "library", "library.document:" + n % 9999, "en", n, visit));
                    counts[number]++;
                }
                kept.join();
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        say(
                "%,.0f uses/s journalled and on the disk",
                Arrays.stream(counts).sum() / ((System.nanoTime() - start) / 1e9));
    }

    /// The same page in turns: as a reader asks, which is journalled, and as a browser fetches ahead, which is
    /// not.
    private void pages() throws IOException, InterruptedException {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var client = HttpClient.newHttpClient();
        var page = URI.create("http://localhost:" + port + "/en/states");
        var journalled = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        for (var i = 0; i < 6000; i++) {
            var isJournalled = i % 2 == 0;
            var request = HttpRequest.newBuilder(page).header("User-Agent", "Firefox " + i);
            if (!isJournalled) {
                request.header("Sec-Purpose", "prefetch");
            }
            var start = System.nanoTime();
            client.send(request.build(), HttpResponse.BodyHandlers.discarding());
            if (i >= 2000) {
                (isJournalled ? journalled : bare).add(System.nanoTime() - start);
            }
        }
        say("a page: %s journalled, %s not", times(journalled), times(bare));
    }

    private static String times(List<Long> nanoseconds) {
        var sorted = nanoseconds.stream().sorted().toList();
        return "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms"
                .formatted(
                        sorted.get(sorted.size() / 2) / 1e6,
                        sorted.get(sorted.size() * 95 / 100) / 1e6,
                        sorted.get(sorted.size() * 99 / 100) / 1e6);
    }

    private static void say(String form, Object... values) {
        System.out.println(form.formatted(values));
    }
}
