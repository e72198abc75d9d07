package org.hexapla.occasions.checkin;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hexapla.Hexapla;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.people.SignedIn;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// How many people a second come in by all doors of one event, over HTTP, each scan durable before it is answered with
/// how many are inside; and how long a door waits that hands in what it kept while it had no line.
///
/// Arguments: how many seconds.
final class ScansBenchmark {

    private static final PrintStream OUT = System.out;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DOORS = 12;
    private static final int PEOPLE = 60_000;
    private static final int KEPT = 1000;

    private final List<String> passes;
    private final EventCode event;
    private final List<SignedIn.Browser> doors;
    private final AtomicInteger next = new AtomicInteger();

    private ScansBenchmark(ConfigurableApplicationContext program) {
        event = program.getBean(Gathering.class).event("open", 0, 1);
        register(program.getBean(JdbcClient.class), event);
        passes = passes(program);
        var signedIn = program.getBean(SignedIn.class);
        doors = IntStream.range(0, DOORS)
                .mapToObj(_ -> signedIn.asStaff("occasions"))
                .toList();
    }

    public static void main(String... arguments) throws Exception {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        var folder = Files.createTempDirectory(Path.of("target"), "bench-scans").toAbsolutePath();
        try (var server = BenchmarkDatabase.start(folder.resolve("database"), List.of("max_connections=40"));
                var program = program(server, folder)) {
            var benchmark = new ScansBenchmark(program);
            benchmark.measure("warming up", Math.min(seconds, 10));
            benchmark.measure(DOORS + " doors of one event", seconds);
            benchmark.handIn();
        }
    }

    private static ConfigurableApplicationContext program(BenchmarkDatabase server, Path folder) throws IOException {
        return SpringApplication.run(
                Hexapla.class,
                "--server.port=0",
                "--hexapla.demo=true",
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=" + server.user(),
                "--spring.datasource.password=" + server.password(),
                "--hexapla.archive.root=" + folder.resolve("files"),
                "--hexapla.search.root=" + folder.resolve("index"));
    }

    /// All at once: the way from the form to a place is measured elsewhere.
    private static void register(JdbcClient database, EventCode event) {
        database.sql("""
                        insert into occasions.registration
                            (event, name, mail, language, person, state, asked, registered, accepted)
                        select :event, 'Person ' || number, number || '@example.org', 'en', md5(number::text),
                            'accepted', now(), now(), now()
                        from generate_series(1, :people) number
                        """).param("event", event.value()).param("people", PEOPLE).update();
        database.sql("vacuum analyze").update();
    }

    private List<String> passes(ConfigurableApplicationContext program) {
        var signing = program.getBean(Passes.class);
        return program.getBean(JdbcClient.class)
                .sql("select id from occasions.registration where event = :event order by id")
                .param("event", event.value())
                .query((row, _) -> signing.sign(new ItemRef(Registration.KIND, row.getString("id"))))
                .list();
    }

    private void measure(String what, int seconds) throws Exception {
        var begun = System.nanoTime();
        var end = begun + Duration.ofSeconds(seconds).toNanos();
        var times = new ArrayList<long[]>();
        try (var threads = Executors.newFixedThreadPool(DOORS)) {
            var all = doors.stream()
                    .map(door -> (Callable<long[]>) () -> stand(door, end))
                    .toList();
            for (var one : threads.invokeAll(all)) {
                times.add(one.get());
            }
        }
        var sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        OUT.printf(
                "%s: %,.0f people a second; p50 %.1f ms, p99 %.1f ms, most %.1f ms; %,d are inside%n",
                what,
                sorted.length / ((System.nanoTime() - begun) / 1e9),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                next.get());
    }

    private long[] stand(SignedIn.Browser door, long end) {
        var token = door.csrfToken();
        var times = LongStream.builder();
        while (System.nanoTime() < end) {
            var scan = scan(next.getAndIncrement());
            var begun = System.nanoTime();
            send(door, token, List.of(scan));
            times.add(System.nanoTime() - begun);
        }
        return times.build().toArray();
    }

    private void handIn() {
        var door = doors.getFirst();
        var kept =
                Stream.generate(() -> scan(next.getAndIncrement())).limit(KEPT).toList();
        var begun = System.nanoTime();
        send(door, door.csrfToken(), kept);
        OUT.printf("%,d that a door had kept: %.2f s%n", KEPT, (System.nanoTime() - begun) / 1e9);
    }

    private Map<String, String> scan(int person) {
        return Map.of(
                "id",
                "person-" + person,
                "code",
                passes.get(person),
                "door",
                "North",
                "way",
                "in",
                "at",
                Instant.now().toString());
    }

    private void send(SignedIn.Browser door, String token, List<Map<String, String>> scans) {
        var answer = door.send(door.request("/en/occasions/events/" + event + "/doors/scans")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(scans))));
        var comesIn = scans.size();
        if (answer.statusCode() != 200 || answer.body().split("\"in\"", -1).length <= comesIn) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
