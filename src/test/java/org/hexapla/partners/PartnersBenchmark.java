package org.hexapla.partners;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexapla.Hexapla;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.jobs.Imports;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The partners of the sample set, taken in by their importers: how long that takes, and how long a reader
/// waits for the directory with its map, each question asked for the first time, so that no page is one that
/// was kept.
final class PartnersBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int ASKED = 300;

    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("partners-programmes", "partners-programmes.yaml"),
            Map.entry("partners-register", "partners-register.csv"),
            Map.entry("partners-memberships", "partners-memberships.csv"),
            Map.entry("partners-applications", "partners-applications.csv"));

    private final HttpClient client = HttpClient.newHttpClient();
    private final String house;

    private PartnersBenchmark(ConfigurableApplicationContext program) {
        this.house = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        var folder =
                Files.createTempDirectory(Path.of("target"), "bench-partners").toAbsolutePath();
        try (var server = BenchmarkDatabase.start(folder.resolve("database"), List.of("max_connections=40"));
                var program = SpringApplication.run(
                        Hexapla.class,
                        "--server.port=0",
                        "--hexapla.demo=true",
                        "--spring.datasource.url=" + server.url(),
                        "--spring.datasource.username=" + server.user(),
                        "--spring.datasource.password=" + server.password(),
                        "--hexapla.archive.root=" + folder.resolve("files"),
                        "--hexapla.search.root=" + folder.resolve("index"))) {
            var begun = System.nanoTime();
            for (var step : STEPS) {
                program.getBean(Imports.class)
                        .runNow(step.getKey(), Path.of("sample/partners").resolve(step.getValue()));
            }
            OUT.printf("taken in within %.1f s%n", (System.nanoTime() - begun) / 1e9);
            program.getBean(JdbcClient.class).sql("vacuum analyze").update();
            var benchmark = new PartnersBenchmark(program);
            benchmark.measure(
                    "the directory of one programme, map and all",
                    "/LANGUAGE/members?programme=academic-impact&asked=N");
            benchmark.measure("the directory of all programmes, map and all", "/LANGUAGE/members?asked=N");
            benchmark.measure("a search in it", "/LANGUAGE/members?q=univ&asked=N");
            benchmark.measure("the second page of a region", "/LANGUAGE/members?region=002&number=2&asked=N");
        }
    }

    private void measure(String what, String address) throws IOException, InterruptedException {
        var languages = List.of("ar", "zh", "en", "fr", "ru", "es");
        var times = new double[ASKED];
        var bytes = 0;
        for (var count = -ASKED; count < ASKED; count++) {
            var path = address.replace("LANGUAGE", languages.get(Math.floorMod(count, 6)))
                    .replace("=N", "=" + (count + ASKED));
            var begun = System.nanoTime();
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(house + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            // The first round warms up.
            if (count >= 0) {
                times[count] = (System.nanoTime() - begun) / 1e6;
                bytes = answer.body().length;
            }
        }
        Arrays.sort(times);
        OUT.printf(
                "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %,d bytes%n",
                what, times[ASKED / 2], times[ASKED * 95 / 100], times[ASKED * 99 / 100], bytes);
    }
}
