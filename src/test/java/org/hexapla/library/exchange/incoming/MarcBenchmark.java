package org.hexapla.library.exchange.incoming;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hexapla.Hexapla;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.boot.SpringApplication;

/// Takes a MARCXML file of many invented documents in as anybody's: read, linked to the authority file, held against
/// the profile, kept and made findable. Records a second until all can be found.
///
/// Arguments: how many records.
final class MarcBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int TOPICS = 500;
    private static final List<String> WORDS = List.of(
            "water", "peace", "report", "situation", "women", "question", "trade", "climate", "assistance", "law");

    private final Random random = new Random(20261122);

    public static void main(String... arguments) throws Exception {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        var folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "bench-marc");
        try (var server = BenchmarkDatabase.start(folder.resolve("database"), List.of("max_connections=40"))) {
            var program = SpringApplication.run(
                    Hexapla.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + server.url(),
                    "--spring.datasource.username=" + server.user(),
                    "--spring.datasource.password=" + server.password(),
                    "--hexapla.archive.root=" + folder.resolve("files"),
                    "--hexapla.search.root=" + folder.resolve("index"));
            var people = program.getBean(People.class);
            people.asProgram(() -> headings(program.getBean(Headings.class)));
            var file = folder.resolve("records.xml");
            new MarcBenchmark().write(file, size);
            OUT.printf("%,d records, %,d MB%n", size, Files.size(file) >> 20);
            var begun = System.nanoTime();
            var report = program.getBean(Imports.class).runNow("marc", file);
            OUT.printf(
                    "%,d added, %,d refused: %.1f s, %,.0f/s kept%n",
                    report.added(), report.refused(), since(begun), report.added() / since(begun));
            program.getBean(Search.class).awaitFresh();
            OUT.printf("%.1f s, %,.0f/s to be found%n", since(begun), report.added() / since(begun));
            program.close();
        }
    }

    private static void headings(Headings headings) {
        for (var topic = 0; topic < TOPICS; topic++) {
            var parts = new TreeMap<Character, String>();
            parts.put('a', "TOPIC " + topic);
            headings.obtain(HeadingKind.TOPIC, parts, LocalizedText.none());
        }
    }

    private void write(Path file, int size) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n");
            for (var number = 1; number <= size; number++) {
                record(out, number);
            }
            out.write("</collection>\n");
        }
    }

    private void record(BufferedWriter out, int number) throws IOException {
        var day = "20%02d-%02d-%02d".formatted(number % 24, 1 + number % 12, 1 + number % 28);
        out.write("<record><leader>00000nam a2200000 a 4500</leader>");
        field(out, "039", "a", "DHU");
        field(out, "040", "a", "NNUN");
        field(out, "041", "a", "arachiengfrerusspa");
        field(out, "049", "a", "usa");
        field(out, "191", "a", "A/" + (40 + number % 40) + "/" + number);
        field(out, "245", "a", title() + " :", "b", "report of the Secretary-General");
        field(out, "269", "a", day);
        field(out, "520", "a", title() + ", " + title() + ".");
        for (var subject = 0; subject < 3; subject++) {
            field(out, "650", "a", "TOPIC " + random.nextInt(TOPICS));
        }
        field(out, "930", "a", "UND");
        field(out, "993", "a", "A/" + (40 + number % 40) + "/L." + number % 90);
        field(out, "999", "a", "hxi" + day.replace("-", ""));
        out.write("</record>\n");
    }

    private String title() {
        return String.join(
                " ",
                IntStream.range(0, 9)
                        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(500))
                        .toList());
    }

    private static void field(BufferedWriter out, String tag, String... parts) throws IOException {
        out.write("<datafield tag=\"" + tag + "\" ind1=\" \" ind2=\" \">");
        for (var part = 0; part < parts.length; part += 2) {
            out.write("<subfield code=\"" + parts[part] + "\">" + parts[part + 1] + "</subfield>");
        }
        out.write("</datafield>");
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
