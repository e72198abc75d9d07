package org.hexapla.occasions.capacity;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.kernel.ItemRef;

/// How many places are taken in a second, each durable before it is answered: of one slot that everybody wants,
/// and of a thousand slots; then the same with the confirmation.
///
/// Arguments: how many seconds each.
final class ReservationsBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int BUYERS = 24;
    private static final int SLOTS = 1000;
    private static final Duration HOLD = Duration.ofMinutes(30);
    private static final ItemRef HOLDER = new ItemRef("occasions.booking", "1");

    private final Node node;
    private final int seconds;

    private ReservationsBenchmark(Node node, int seconds) {
        this.node = node;
        this.seconds = seconds;
    }

    public static void main(String... arguments) throws Exception {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        var folder = Files.createDirectories(
                Path.of("target", "bench-reservations-" + System.nanoTime()).toAbsolutePath());
        try (var server = BenchmarkDatabase.start(folder.resolve("database"), List.of("max_connections=40"))) {
            Flyway.configure()
                    .dataSource(server.url(), server.user(), server.password())
                    .locations("classpath:db/migration/occasions")
                    .target("1")
                    .load()
                    .migrate();
            try (var node = new Node(server.url(), server.user(), server.password(), BUYERS)) {
                var bench = new ReservationsBenchmark(node, seconds);
                var hot = node.ledger.open(100_000_000);
                var slots = new ArrayList<ResourceId>();
                for (var slot = 0; slot < SLOTS; slot++) {
                    slots.add(node.ledger.open(1_000_000));
                }
                bench.measure(
                        "warming up",
                        () -> slots.get(ThreadLocalRandom.current().nextInt(SLOTS)),
                        false);
                bench.measure("one slot, held", () -> hot, false);
                bench.measure(
                        "a thousand slots, held",
                        () -> slots.get(ThreadLocalRandom.current().nextInt(SLOTS)),
                        false);
                bench.measure("one slot, held and confirmed", () -> hot, true);
                bench.measure(
                        "a thousand slots, held and confirmed",
                        () -> slots.get(ThreadLocalRandom.current().nextInt(SLOTS)),
                        true);
            }
        }
    }

    private void measure(String what, Supplier<ResourceId> slot, boolean confirms) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var begin = System.nanoTime();
        var times = new ArrayList<long[]>();
        try (var buyers = Executors.newFixedThreadPool(BUYERS)) {
            var tasks = new ArrayList<Callable<long[]>>();
            for (var buyer = 0; buyer < BUYERS; buyer++) {
                tasks.add(() -> buy(slot, confirms, end));
            }
            for (var one : buyers.invokeAll(tasks)) {
                times.add(one.get());
            }
        }
        var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        var taken = (System.nanoTime() - begin) / 1e9;
        OUT.printf(
                "%s: %,.0f a second; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                what, all.length / taken, at(all, 0.5), at(all, 0.95), at(all, 0.99), at(all, 1));
    }

    private long[] buy(Supplier<ResourceId> slot, boolean confirms, long end) {
        var times = LongStream.builder();
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            var claimed = node.ledger.claim(HOLDER, HOLD, List.of(new Claim.Places(slot.get(), 1)));
            if (confirms && claimed instanceof Claimed.Held(var claim, var _)) {
                node.ledger.confirm(claim);
            }
            times.add(System.nanoTime() - begin);
        }
        return times.build().toArray();
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * part))] / 1e6;
    }
}
