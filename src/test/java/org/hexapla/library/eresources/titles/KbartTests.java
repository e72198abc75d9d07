package org.hexapla.library.eresources.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.Site;
import org.hexapla.jobs.BadInput;
import org.hexapla.kernel.Language;
import org.hexapla.library.eresources.EResourceFixture;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class KbartTests {

    private static final long SEED = 20261122;

    @Autowired
    KbartImporter importer;

    @Autowired
    Titles titles;

    @Autowired
    EResourceFixture fixture;

    @Autowired
    People people;

    @Autowired
    Search search;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private String word;
    private ResourceId resource;

    @BeforeEach
    void makeAResource() {
        word = EResourceFixture.word("kbart");
        resource = fixture.resource(word);
    }

    @Test
    void readsWhatTheStandardWrites() {
        var random = new Random(SEED);
        for (var round = 0; round < 20; round++) {
            var rows = Stream.generate(() -> row(random)).limit(30).toList();
            var file = list("2022-01-%02d".formatted(round + 1), rows);

            var run = new NotedRun();
            var read = read(file, run);

            assertThat(run.refused).isEmpty();
            assertThat(read.stream().flatMap(title -> title.rows().stream())).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    @Test
    void namesTheColumnOfWhateverIsWrong() {
        var random = new Random(SEED);
        var wrong = Map.of(
                KbartColumn.PUBLICATION_TITLE, "",
                KbartColumn.PUBLICATION_TYPE, "journal",
                KbartColumn.TITLE_URL, "ftp://somewhere",
                KbartColumn.ONLINE_IDENTIFIER, "1234-5678",
                KbartColumn.DATE_FIRST_ISSUE_ONLINE, "1999/01",
                KbartColumn.EMBARGO_INFO, "one year",
                KbartColumn.COVERAGE_DEPTH, "deep",
                KbartColumn.ACCESS_TYPE, "X");
        for (var round = 0; round < 200; round++) {
            for (var slip : wrong.entrySet()) {
                var cells = new EnumMap<KbartColumn, String>(KbartColumn.class);
                cells.putAll(row(random).cells());
                cells.put(slip.getKey(), slip.getValue());
                var columns = new ArrayList<KbartColumn>();
                new KbartRow(cells).check((column, _) -> columns.add(column));
                assertThat(columns).contains(slip.getKey());
            }
        }
    }

    @Test
    void neverBreaksOnWhatIsNoList() throws IOException {
        var random = new Random(SEED);
        for (var round = 0; round < 200; round++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            var file = Files.write(folder.resolve(word + "_2022-01-31.txt"), bytes);
            var run = NotedRun.of(people, importer, file);
            assertThat(run.refused).isNotEmpty();
            assertThat(run.added).isZero();
        }
    }

    @Test
    void storesNothingOfAListWithAnythingWrong() {
        var random = new Random(SEED);
        var bad = new EnumMap<KbartColumn, String>(KbartColumn.class);
        bad.putAll(row(random).cells());
        bad.put(KbartColumn.DATE_LAST_ISSUE_ONLINE, "soon");
        var file = list("2022-01-31", List.of(row(random), row(random), new KbartRow(bad)));

        var run = NotedRun.of(people, importer, file);

        assertThat(run.refused)
                .containsExactly(BadInput.at(
                        file.getFileName().toString(), 4, "date_last_issue_online", "eresources.kbart.date", "soon"));
        assertThat(titles.of(resource)).isEmpty();
    }

    @Test
    void endsWhatTheNextListDoesNotNameAndNeverGoesBack() {
        var random = new Random(SEED);
        var stays = row(random);
        var goes = row(random);
        var first = list("2021-06-30", List.of(stays, goes));
        var second = list("2021-12-31", List.of(stays));

        assertThat(NotedRun.of(people, importer, first).added).isEqualTo(2);
        var run = NotedRun.of(people, importer, second);
        assertThat(run.changed).isEqualTo(1);
        assertThat(run.unchanged).isEqualTo(1);
        var again = NotedRun.of(people, importer, folder);
        assertThat(again.added + again.changed).isZero();

        assertThat(titles.of(resource).get(goes.key())).matches(Titles.Stored::isGone);
        assertThat(titles.of(resource).get(stays.key())).matches(stored -> !stored.isGone());
    }

    @Test
    void refusesAListOfAnUnknownResource() throws IOException {
        var file = Files.writeString(folder.resolve("Nobody_Global_2022-01-31.txt"), "publication_title\n");

        assertThat(NotedRun.of(people, importer, file).keys()).containsExactly("eresources.kbart.no-resource");
    }

    @Test
    void showsEachTitleWithItsCoverageAndFindsItByItsNumber() {
        var cells = new EnumMap<KbartColumn, String>(KbartColumn.class);
        cells.put(KbartColumn.PUBLICATION_TITLE, "Annals of " + word);
        cells.put(KbartColumn.PUBLICATION_TYPE, "serial");
        cells.put(KbartColumn.TITLE_URL, "https://" + word + ".example/annals");
        cells.put(KbartColumn.ONLINE_IDENTIFIER, issn(new Random(word.hashCode())));
        cells.put(KbartColumn.DATE_FIRST_ISSUE_ONLINE, "1987");
        cells.put(KbartColumn.EMBARGO_INFO, "P2Y");
        NotedRun.of(people, importer, list("2022-01-31", List.of(new KbartRow(cells))));
        search.awaitFresh();

        var number = cells.getOrDefault(KbartColumn.ONLINE_IDENTIFIER, "");
        var hits = search.find(SearchQuestion.of(number, Language.FR)).hits();
        assertThat(hits).hasSize(1);
        var page = new Site(port).get("/en" + hits.getFirst().path()).body();
        assertThat(page)
                .contains("Annals of " + word, "From 1987 to the present", "The last 2 years cannot be read.")
                .contains("Resource " + word, number);
        assertThat(new Site(port).get("/ar" + hits.getFirst().path()).body()).contains("آخر سنتين");
    }

    private List<ListedTitle> read(Path file, NotedRun run) {
        try {
            return KbartImporter.titles(file, resource, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path list(String day, List<KbartRow> rows) {
        var lines = Stream.concat(
                        Stream.of(String.join("\t", KbartColumn.headings())),
                        rows.stream()
                                .map(row -> Stream.of(KbartColumn.values())
                                        .map(row::get)
                                        .collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            return Files.writeString(folder.resolve(word + "_" + day + ".txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KbartRow row(Random random) {
        var cells = new EnumMap<KbartColumn, String>(KbartColumn.class);
        var serial = random.nextBoolean();
        var number = random.nextInt(1_000_000_000);
        cells.put(
                KbartColumn.PUBLICATION_TITLE,
                List.of("Annals", "Revue", "Вестник", "مجلة", "评论").get(random.nextInt(5)) + " " + number);
        cells.put(KbartColumn.PUBLICATION_TYPE, serial ? "serial" : "monograph");
        cells.put(KbartColumn.TITLE_URL, "https://example.org/" + number);
        cells.put(KbartColumn.TITLE_ID, "t" + number);
        if (serial) {
            cells.put(KbartColumn.ONLINE_IDENTIFIER, issn(random));
            var from = 1900 + random.nextInt(100);
            cells.put(
                    KbartColumn.DATE_FIRST_ISSUE_ONLINE,
                    random.nextBoolean() ? "" + from : from + "-0" + (1 + random.nextInt(9)));
            if (random.nextBoolean()) {
                cells.put(KbartColumn.DATE_LAST_ISSUE_ONLINE, String.valueOf(from + 1 + random.nextInt(20)));
            }
            if (random.nextBoolean()) {
                cells.put(
                        KbartColumn.EMBARGO_INFO, (random.nextBoolean() ? "P" : "R") + (1 + random.nextInt(12)) + "M");
            }
        }
        cells.put(KbartColumn.COVERAGE_DEPTH, random.nextBoolean() ? "fulltext" : "abstracts");
        cells.put(KbartColumn.ACCESS_TYPE, random.nextBoolean() ? "F" : "P");
        return new KbartRow(cells);
    }

    private static String issn(Random random) {
        while (true) {
            var written = "%04d-%03d%s".formatted(random.nextInt(10_000), random.nextInt(1000), random.nextInt(10));
            if (Identifiers.isIssn(written)) {
                return written;
            }
        }
    }
}
