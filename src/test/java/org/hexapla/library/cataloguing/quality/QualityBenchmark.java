package org.hexapla.library.cataloguing.quality;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.Hexapla;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.jobs.NotWatched;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.people.People;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts all reports to one session of sixteen among many records in MARC: how long until what was found is kept.
///
/// Arguments: how many records.
final class QualityBenchmark {

    private static final PrintStream OUT = System.out;
    private static final IndexedSession SESSION = new IndexedSession(Organ.ASSEMBLY, "76");

    private QualityBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        var folder = Files.createDirectories(
                Path.of("target", "bench-quality-" + size).toAbsolutePath());
        try (var server = BenchmarkDatabase.start(folder.resolve("database"), List.of("max_connections=40"))) {
            var program = SpringApplication.run(
                    Hexapla.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + server.url(),
                    "--spring.datasource.username=" + server.user(),
                    "--spring.datasource.password=" + server.password(),
                    "--hexapla.archive.root=" + folder.resolve("files"),
                    "--hexapla.search.root=" + folder.resolve("index"));
            program.getBean(People.class).asProgram(() -> measure(program, size));
            program.close();
        }
    }

    private static void measure(ConfigurableApplicationContext program, int size) {
        fill(program, size);
        var counted = program.getBean(CountedSessions.class).obtain(SESSION);
        for (var run = 1; run <= 3; run++) {
            var begun = System.nanoTime();
            var seen = program.getBean(LookingThrough.class)
                    .look(counted, new NotWatched())
                    .orElseThrow();
            var looked = since(begun);
            program.getBean(Findings.class).replace(counted.id(), seen.found());
            OUT.printf(
                    "%,d records, %,d of the session: looked through in %.1f s, %,d findings kept after %.1f s%n",
                    size,
                    seen.records(),
                    looked,
                    seen.found().values().stream().mapToInt(List::size).sum(),
                    since(begun));
        }
    }

    private static void fill(ConfigurableApplicationContext program, int size) {
        var item = program.getBean(Headings.class)
                .obtain(
                        HeadingKind.AGENDA_ITEM,
                        new TreeMap<>(Map.of('a', "A/76/251", 'b', "9", 'c', "Title", 'd', "SUBJECT")),
                        LocalizedText.none());
        var specimen = SpecimenRecords.linked(
                SpecimenRecords.document(SESSION, "-991", "-999", "520 $a A summary of some length", "650 $a WATER"),
                "991",
                item.id(),
                'a',
                'b',
                'c',
                'd');
        var pattern = program.getBean(MarcRecords.class)
                .shelf(specimen.kind())
                .add(List.of(specimen.record()))
                .getFirst()
                .value();
        copy(program.getBean(JdbcClient.class), pattern, size);
    }

    /// The tables that this needs, by their rules; a sixteenth of the records is of the session.
    private static void copy(JdbcClient database, long pattern, int size) {
        database.sql("""
                        insert into library.record (kind, created, created_by, changed, changed_by)
                        select 'document', now(), gen_random_uuid(), now(), gen_random_uuid()
                        from generate_series(1, :size)
                        """).param("size", size).update();
        for (var copy : List.of("""
                        insert into library.document (record, content, type, title, date)
                        select r.id, d.content, d.type, d.title, d.date
                        from library.record r, library.document d where d.record = :pattern and r.id > :pattern
                        """, """
                        insert into library.marc (record, content)
                        select r.id, m.content
                        from library.record r, library.marc m where m.record = :pattern and r.id > :pattern
                        """, """
                        insert into library.document_origin (record, body, session)
                        select id, 'A', (61 + id % 16)::text from library.record where id > :pattern
                        """)) {
            database.sql(copy).param("pattern", pattern).update();
        }
        database.sql("analyze").update();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
