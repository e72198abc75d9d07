package org.hexapla.newsroom.story;

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
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hexapla.Hexapla;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The newsroom with 100,000 items in six languages: pages a second, asked for by wrk; bytes on the wire; how
/// long after its publication a story can be read in all its places.
///
/// Arguments: how many items; addresses to ask for, in place of the usual six.
final class NewsroomBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int KINDS = 300;
    private static final int STEP = 5_000;
    private static final List<String> USUAL = List.of(
            "/en/stories/7",
            "/LANGUAGE/stories/NUMBER",
            "/en/channels/world",
            "/LANGUAGE/channels/world?asked=COUNT",
            "/en/",
            "/LANGUAGE/?asked=COUNT");
    private static final Map<String, String> WORDS = Map.of(
            "ar", "وقال المتحدثون إن الماء يصل الآن إلى القرى التي كانت تنتظره منذ سنوات. ",
            "zh", "与会者说，多年来一直等待用水的村庄现在终于有了自来水。",
            "en", "Those who spoke said that water now reaches the villages which had waited for it for years. ",
            "fr", "Celles et ceux qui ont parlé ont dit que l’eau atteint désormais les villages qui l’attendaient. ",
            "ru", "Выступавшие сказали, что вода теперь доходит до деревень, которые ждали ее годами. ",
            "es", "Quienes hablaron dijeron que el agua llega ya a las aldeas que la esperaban desde hace años. ");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext program;
    private final String house;
    private final int size;

    private NewsroomBenchmark(ConfigurableApplicationContext program, int size) {
        this.program = program;
        this.size = size;
        this.house = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    public static void main(String... arguments) throws Exception {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Path.of("target", "bench-newsroom-" + size).toAbsolutePath();
        var isMade = Files.exists(folder.resolve("made"));
        try (var server = BenchmarkDatabase.start(
                Files.createDirectories(folder).resolve("database"), List.of("max_connections=40"))) {
            try (var program = SpringApplication.run(
                    Hexapla.class,
                    "--server.port=0",
                    "--spring.datasource.url=" + server.url(),
                    "--spring.datasource.username=" + server.user(),
                    "--spring.datasource.password=" + server.password(),
                    "--hexapla.archive.root=" + folder.resolve("files"),
                    "--hexapla.search.root=" + folder.resolve("index"))) {
                var benchmark = new NewsroomBenchmark(program, size);
                if (!isMade) {
                    benchmark.fill();
                    Files.createFile(folder.resolve("made"));
                }
                benchmark.weigh();
                benchmark.publish();
                benchmark.serve(
                        folder, arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : USUAL);
            }
        }
    }

    private void fill() {
        var begun = System.nanoTime();
        var database = program.getBean(JdbcClient.class);
        database.sql("create unlogged table pattern (number int, language text, content jsonb)")
                .update();
        for (var number = 0; number < KINDS; number++) {
            for (var language : Language.OFFICIAL) {
                database.sql("insert into pattern values (:number, :language, :content::jsonb)")
                        .param("number", number)
                        .param("language", language.tag())
                        .param("content", copy(number, language).json())
                        .update();
            }
        }
        for (var statement : MADE.split(";")) {
            database.sql(statement)
                    .param("size", size)
                    .param("kinds", KINDS)
                    .param("name", LocalizedTextJson.write(LocalizedText.of(Language.EN, "World")))
                    .param("details", new Details(new TreeSet<>(), "", "", List.of(), "The newsroom").json())
                    .update();
        }
        database.sql("vacuum analyze").update();
        OUT.printf("%,d items in six languages made in %.0f s%n", size, since(begun));
        begun = System.nanoTime();
        var search = program.getBean(Search.class);
        for (var from = 1; from <= size; from += STEP) {
            search.changed(IntStream.range(from, Math.min(from + STEP, size + 1))
                    .mapToObj(number -> new ItemId(number).item())
                    .toList());
            search.awaitFresh();
        }
        OUT.printf("all of them in the index after %.0f s%n", since(begun));
    }

    private static final String MADE = """
            insert into newsroom.channel (code, content, changed, changed_by)
            values ('world', jsonb_build_object('name', :name, 'lead', '{}', 'languages', '["en", "ar", "zh", "fr", "ru", "es"]'::jsonb,
                'readers', 'anybody', 'front', 8), now(), gen_random_uuid());
            insert into newsroom.item (type, source, content, created, created_by)
            select 'story', 'en', :details::jsonb, now(), gen_random_uuid() from generate_series(1, :size);
            insert into newsroom.item_channel select id, 'world' from newsroom.item;
            insert into newsroom.revision (item, language, number, at, by, made_from, content)
            select id, language, 1, now(), gen_random_uuid(), case language when 'en' then null else 1 end, pattern.content
            from newsroom.item join pattern on number = id % :kinds order by id, language;
            insert into newsroom.edition (item, language, revision, first_published, published, content)
            select item, language, 1, now() - (:size - item) * interval '5 minutes', now() - (:size - item) * interval '5 minutes',
                content
            from newsroom.revision order by item, language;
            insert into translation.standing (item_kind, item_id, language, state, since)
            select 'newsroom.item', item::text, language, 'up-to-date', first_published from newsroom.edition""";

    private static Copy copy(int number, Language language) {
        var words = Objects.requireNonNull(WORDS.get(language.tag()));
        var paragraphs = IntStream.range(0, 5)
                .<Block>mapToObj(part -> new Block.Text(words.repeat(3 + (number + part) % 2)))
                .toList();
        return new Copy(words.strip() + " " + number, words.repeat(2), paragraphs, false);
    }

    /// What a browser takes over the wire for a first page, and for a story after it.
    private void weigh() throws IOException, InterruptedException {
        for (var language : Language.OFFICIAL) {
            OUT.printf(
                    "%s: home %,d bytes with all it needs, front of a channel %,d, story %,d%n",
                    language,
                    wire("/" + language + "/") + assets("/" + language + "/"),
                    wire("/" + language + "/channels/world"),
                    wire("/" + language + "/stories/7"));
        }
    }

    private int wire(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(house + path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    private int assets(String path) throws IOException, InterruptedException {
        var page = text(path);
        var needed = java.util.regex.Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"]+)\"")
                .matcher(page);
        var seen = new TreeSet<String>();
        while (needed.find()) {
            seen.add(needed.group(1));
        }
        var bytes = 0;
        for (var asset : seen) {
            bytes += wire(asset);
        }
        return bytes;
    }

    private String text(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(house + path)).build(), BodyHandlers.ofString())
                .body();
    }

    /// From the moment that it is published until the channel, its feeds, and the search
    /// show it to somebody without an account.
    private void publish() throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        for (var round = 0; round < 10; round++) {
            var mark = "Rain " + System.nanoTime();
            var places = List.of(
                    "/en/channels/world",
                    "/en/channels/world/feed.atom",
                    "/en/channels/world/feed.rss",
                    "/en/channels/world/feed.json",
                    "/en/search?q=%22" + mark.replace(" ", "+") + "%22");
            for (var place : places) {
                text(place);
            }
            var begun = new long[1];
            program.getBean(People.class).asProgram(() -> {
                var writing = program.getBean(Writing.class);
                var id = writing.begin(
                        "story",
                        Language.EN,
                        new Details(new TreeSet<>(List.of(new ChannelCode("world"))), "", "", List.of(), ""),
                        new Copy(mark, "It rains.", List.of(new Block.Text("It rains at last.")), false));
                begun[0] = System.nanoTime();
                writing.publish(id, Language.EN, 1, Publishing.MATERIAL, "");
            });
            for (var place : places) {
                while (!text(place).contains(mark)) {
                    Thread.sleep(5);
                    if (since(begun[0]) > 30) {
                        throw new IllegalStateException("never seen at " + place);
                    }
                }
            }
            times.add(since(begun[0]));
        }
        times.sort(null);
        OUT.printf(
                "published until visible in five places: median %.2f s, most %.2f s%n",
                times.get(times.size() / 2), times.getLast());
    }

    private void serve(Path folder, List<String> addresses) throws IOException, InterruptedException {
        var script = folder.resolve("any.lua");
        Files.writeString(script, """
                local languages = {"en", "ar", "zh", "fr", "ru", "es"}
                local count = 0
                math.randomseed(os.time())
                function request()
                  count = count + 1
                  local language = languages[math.random(6)]
                  local path = ASKED:gsub("LANGUAGE", language):gsub("NUMBER", math.random(%d)):gsub("COUNT", count)
                  return wrk.format("GET", path, {["Accept-Encoding"] = "gzip"})
                end
                function init(args) ASKED = args[1] end
                """.formatted(size));
        for (var asked : addresses) {
            OUT.println(asked);
            wrk(script, asked, 15);
            OUT.print(wrk(script, asked, 15));
        }
    }

    private String wrk(Path script, String asked, int seconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c16",
                        "-d" + seconds + "s",
                        "--latency",
                        "-s",
                        script.toString(),
                        house,
                        "--",
                        asked)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines()
                .filter(line -> line.matches(".*(50%|99%|Requests/sec|Transfer/sec|Non-2xx|Socket errors).*"))
                .map(line -> line + "\n")
                .collect(java.util.stream.Collectors.joining());
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
