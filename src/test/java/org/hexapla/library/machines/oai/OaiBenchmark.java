package org.hexapla.library.machines.oai;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hexapla.Hexapla;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.headings.KeepingHeadings;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.DescriptionJson;
import org.hexapla.library.catalogue.Relation;
import org.hexapla.people.People;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Harvests a million documents from the whole program over HTTP, page by page, nothing kept between: records a second,
/// and the last pages beside the first.
///
/// Arguments: how many documents.
final class OaiBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int KINDS = 500;
    private static final int SHOWN = 20;
    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)<");
    private static final Pattern RECORD = Pattern.compile("<header");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private OaiBenchmark(int port) {
        address = "http://localhost:" + port + "/oai?verb=";
    }

    public static void main(String... arguments) throws Exception {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var folder = Path.of("target", "bench-oai-" + size).toAbsolutePath();
        var isMade = Files.exists(folder.resolve("made"));
        try (var server = BenchmarkDatabase.start(
                Files.createDirectories(folder).resolve("database"), List.of("max_connections=40"))) {
            var program = SpringApplication.run(
                    Hexapla.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + server.url(),
                    "--spring.datasource.username=" + server.user(),
                    "--spring.datasource.password=" + server.password(),
                    "--hexapla.archive.root=" + folder.resolve("files"),
                    "--hexapla.search.root=" + folder.resolve("index"));
            if (!isMade) {
                fill(program.getBean(JdbcClient.class), size);
                var begun = System.nanoTime();
                program.getBean(Stamping.class).settle();
                OUT.printf("%,d changes stamped: %,.0f/s%n", size, size / since(begun));
                program.getBean(JdbcClient.class).sql("vacuum analyze").update();
                Files.createFile(folder.resolve("made"));
            }
            program.getBean(People.class).asProgram(() -> rename(program));
            var benchmark =
                    new OaiBenchmark(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            benchmark.harvest("ListRecords&metadataPrefix=oai_dc", 20_000);
            for (var question : List.of(
                    "ListRecords&metadataPrefix=oai_dc",
                    "ListRecords&metadataPrefix=marcxml",
                    "ListIdentifiers&metadataPrefix=oai_dc",
                    "ListRecords&metadataPrefix=oai_dc&set=document:report")) {
                benchmark.harvest(question, Integer.MAX_VALUE);
            }
            program.close();
        }
    }

    /// A heading that 100,000 records link to reads otherwise.
    private static void rename(ConfigurableApplicationContext program) {
        var heading = program.getBean(Headings.class)
                .obtain(HeadingKind.CORPORATE, parts("A committee"), LocalizedText.none());
        program.getBean(JdbcClient.class)
                .sql("""
                        insert into library.heading_link (record, heading, tag)
                        select id, :heading, '710' from library.record order by id limit 100000 on conflict do nothing
                        """)
                .param("heading", heading.id().value())
                .update();
        var keeping = program.getBean(KeepingHeadings.class);
        var version = keeping.find(heading.id()).orElseThrow().version();
        var begun = System.nanoTime();
        program.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> keeping.change(
                        heading.id(),
                        version,
                        HeadingContent.of(
                                HeadingKind.CORPORATE, parts("A committee " + version), LocalizedText.none())));
        var changed = since(begun);
        program.getBean(Stamping.class).settle();
        OUT.printf(
                "a heading of 100,000 records: changed in %.1f s, all stamped after %.1f s%n", changed, since(begun));
    }

    private static TreeMap<Character, String> parts(String name) {
        return new TreeMap<>(Map.of('a', name));
    }

    private void harvest(String question, int most) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        var records = 0L;
        var bytes = 0L;
        var begun = System.nanoTime();
        var next = question;
        while (!next.isEmpty() && records < most) {
            var asked = System.nanoTime();
            var answer = client.send(
                            HttpRequest.newBuilder(URI.create(address + next)).build(), BodyHandlers.ofString())
                    .body();
            times.add(since(asked) * 1000);
            bytes += answer.length();
            records += RECORD.matcher(answer).results().count();
            var token = TOKEN.matcher(answer.substring(Math.max(0, answer.length() - 1000)));
            next = token.find()
                    ? question.substring(0, question.indexOf('&')) + "&resumptionToken=" + token.group(1)
                    : "";
        }
        var pages = times.size();
        OUT.printf(
                "%s: %,d records of %,d characters, %,.0f records/s; a page: first %.0f ms, next %d p50 %.0f ms, last %d p50 %.0f ms, max %.0f ms%n",
                question,
                records,
                bytes / Math.max(1, records),
                records / since(begun),
                times.getFirst(),
                SHOWN,
                median(times.subList(Math.min(1, pages - 1), Math.min(pages, SHOWN + 1))),
                SHOWN,
                median(times.subList(Math.max(0, pages - SHOWN - 1), Math.max(1, pages - 1))),
                times.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    /// Documents as large catalogues have them, by the rules of the tables that this needs.
    private static void fill(JdbcClient database, int size) {
        var begun = System.nanoTime();
        database.sql("create unlogged table if not exists pattern (number int primary key, content jsonb)")
                .update();
        database.sql("delete from pattern").update();
        for (var number = 0; number < KINDS; number++) {
            database.sql("insert into pattern values (:number, :content::jsonb)")
                    .param("number", number)
                    .param("content", pattern(number))
                    .update();
        }
        database.sql("""
                        insert into library.record (kind, created, created_by, changed, changed_by)
                        select 'document', now(), gen_random_uuid(), now(), gen_random_uuid()
                        from generate_series(1, :size)
                        """).param("size", size).update();
        database.sql("""
                        insert into library.document (record, content, type, title, date)
                        select record.id, replace(content::text, 'A/00/0', 'A/' || record.id % 80 || '/' || record.id)::jsonb,
                               replace(lower(content ->> 'type'), '_', '-'), content -> 'title', date '2020-05-04'
                        from library.record join pattern on number = record.id % :kinds
                        """).param("kinds", KINDS).update();
        database.sql("""
                        insert into library.document_origin (record, body, session)
                        select distinct record, origin ->> 'body', origin ->> 'session'
                        from library.document cross join jsonb_array_elements(content -> 'origins') origin
                        """).update();
        database.sql("insert into library.harvest_due (record) select id from library.record")
                .update();
        OUT.printf("%,d documents made in %.0f s%n", size, since(begun));
    }

    private static String pattern(int number) {
        var title = new LocalizedText(java.util.Map.of(
                Language.EN, "Implementation of the recommendations of the High-level Panel, report no. " + number,
                Language.FR, "Application des recommandations du Groupe de haut niveau, rapport no " + number,
                Language.ES, "Aplicación de las recomendaciones del Grupo de Alto Nivel, informe núm. " + number,
                Language.RU, "Осуществление рекомендаций Группы высокого уровня, доклад № " + number,
                Language.ZH, "高级别小组各项建议的执行情况，第" + number + "号报告",
                Language.AR, "تنفيذ توصيات الفريق الرفيع المستوى، التقرير رقم " + number));
        var kinds = org.hexapla.library.catalogue.DocumentType.values();
        var description = new DescriptionDraft(List.of(Symbol.of("A/00/0")))
                .title(title)
                .type(kinds[number % kinds.length])
                .summary(LocalizedText.of(
                        Language.EN, "Sets out what was done under each of the recommendations. ".repeat(4)))
                .date(new PartialDate("2020-05-04"))
                .otherSubjects(IntStream.range(0, 5)
                        .mapToObj(i -> "SUBJECT OF THE THESAURUS " + (number * 7 + i) % 300)
                        .toList())
                .languages(Language.OFFICIAL)
                .related(IntStream.range(1, 4)
                        .mapToObj(i -> Relation.to(Symbol.of("A/75/" + (number + i))))
                        .toList());
        return DescriptionJson.write(description.finished());
    }

    private static double median(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
