package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hexapla.Hexapla;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.Headings.Question;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.installation.TestDatabase;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// A heading to which a hundred thousand records link: how soon they are found by its new name, and how long
/// linking one more takes. And an authority file of hundreds of thousands: how long bulk questions and
/// suggestions take.
///
/// Arguments: how many records link to the heading; how many headings there are.
final class HeadingsBenchmark {

    private static final int BATCH = 2000;
    private static final int SUGGESTIONS = 1000;

    private final Headings headings;
    private final KeepingHeadings keeping;
    private final LinkedThings things;
    private final Search search;
    private final People people;
    private final TransactionTemplate transaction;

    private HeadingsBenchmark(ApplicationContext context) {
        headings = context.getBean(Headings.class);
        keeping = context.getBean(KeepingHeadings.class);
        things = context.getBean(LinkedThings.class);
        search = context.getBean(Search.class);
        people = context.getBean(People.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    public static void main(String... arguments) {
        var records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300_000;
        try (var context = new SpringApplicationBuilder(Hexapla.class)
                .initializers(new TestDatabase())
                .properties("server.port=0")
                .run()) {
            var benchmark = new HeadingsBenchmark(context);
            benchmark.people.asProgram(() -> {
                benchmark.change(records);
                benchmark.file(size);
            });
        }
        System.exit(0);
    }

    private void change(int records) {
        var heading = headings.obtain(
                HeadingKind.CORPORATE,
                new TreeMap<>(Map.of('a', "Benchmark Commission")),
                LocalizedText.of(Language.EN, "Benchmark Commission"));
        link("the first record", heading.id(), "first");
        timed("%,d records linked and indexed".formatted(records - 1), () -> {
            for (var from = 1; from < records; from += BATCH) {
                var batch = IntStream.range(from, Math.min(records, from + BATCH))
                        .mapToObj(number -> things.add("bench-" + number, heading.id()))
                        .toList();
                transaction.executeWithoutResult(_ -> search.changed(batch));
            }
            search.awaitFresh();
        });
        expect("Benchmark Commission", records);
        timed("changed, and every record found by the new name", () -> {
            transaction.executeWithoutResult(_ -> keeping.change(
                    heading.id(),
                    1,
                    HeadingContent.of(
                            HeadingKind.CORPORATE,
                            heading.parts(),
                            LocalizedText.of(Language.EN, "Renamed Assize").with(Language.ZH, "更名后的机构"))));
            expect("Renamed Assize", records);
        });
        expect("更名后的机构", records);
        link("the record %,d".formatted(records + 1), heading.id(), "last");
        expect("Renamed Assize", records + 1);
    }

    private void link(String which, AuthorityId heading, String id) {
        timed("linking " + which + ", until it is found", () -> {
            ItemRef item = things.add(id, heading);
            transaction.executeWithoutResult(_ -> search.changed(List.of(item)));
            search.awaitFresh();
        });
    }

    private void expect(String question, long records) {
        // The body itself is found by its name, too.
        var total = search.find(SearchQuestion.of("subject:\"" + question + "\"", Language.EN))
                .total();
        if (total != records) {
            throw new IllegalStateException(question + ": " + total + " and not " + records);
        }
    }

    private void file(int size) {
        var contents = contents(size);
        timed("%,d headings made".formatted(size), () -> inSteps(contents));
        timed("%,d headings obtained again".formatted(size), () -> inSteps(contents));
        var questions = contents.subList(0, Math.min(size, 100_000)).stream()
                .map(content -> new Question(content.kind(), content.parts()))
                .toList();
        timed(
                "%,d headings asked for by their parts".formatted(questions.size()),
                () -> check(headings.named(questions).size() == questions.size()));
        var random = new Random(7);
        for (var letters : List.of(1, 2, 4)) {
            var times = new ArrayList<Double>();
            for (var i = 0; i < SUGGESTIONS; i++) {
                var words = contents.get(random.nextInt(size)).text().split("[ ,]+");
                var word = words[random.nextInt(words.length)];
                var typed = word.substring(0, Math.min(letters, word.length()));
                var begun = System.nanoTime();
                headings.suggest(HeadingKind.PERSON, typed, Language.FR, 10);
                times.add((System.nanoTime() - begun) / 1e6);
            }
            print("suggestions after " + letters + " letters", times);
        }
    }

    private void inSteps(List<HeadingContent> contents) {
        for (var from = 0; from < contents.size(); from += 10_000) {
            var until = Math.min(contents.size(), from + 10_000);
            check(headings.obtain(contents.subList(from, until)).size() == until - from);
        }
    }

    private static void check(boolean isSo) {
        if (!isSo) {
            throw new IllegalStateException("not all were found");
        }
    }

    /// Half persons with a form in another script, half items of agendas.
    private static List<HeadingContent> contents(int size) {
        var random = new Random(3);
        var contents = new ArrayList<HeadingContent>(size);
        for (var number = 0; number < size; number++) {
            if (number % 2 == 0) {
                var name = word(random) + ", " + word(random) + " " + number;
                contents.add(
                        HeadingContent.of(HeadingKind.PERSON, new TreeMap<>(Map.of('a', name)), LocalizedText.none())
                                .withSeeFrom(List.of(SeeFrom.of(Language.RU, "Имя " + number))));
            } else {
                contents.add(HeadingContent.of(
                        HeadingKind.AGENDA_ITEM,
                        new TreeMap<>(Map.of(
                                'a', "A/" + number % 80 + "/251",
                                'b', number + ".",
                                'c', "Question of " + word(random) + " and " + word(random),
                                'd', word(random))),
                        LocalizedText.none()));
            }
        }
        return contents;
    }

    private static String word(Random random) {
        var letters = random.ints(4 + random.nextInt(6), 'a', 'z' + 1).toArray();
        letters[0] = Character.toUpperCase(letters[0]);
        return new String(letters, 0, letters.length);
    }

    private static void timed(String what, Runnable act) {
        var begun = System.nanoTime();
        act.run();
        System.out.printf("%-60s %,10.1f ms%n", what, (System.nanoTime() - begun) / 1e6);
    }

    private static void print(String what, List<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%-40s p50 %.2f ms   p95 %.2f ms   p99 %.2f ms%n",
                what, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
