package org.hexapla.campaigns.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `watch-articles`: articles and interviews, a line each of CSV or JSON: `outlet` (its code), `key` (the
/// outlet's own name of it), `day`, `title`; and where they are known `kind` (`article` or `interview`),
/// `language`, `address`, `text`, `initiative`, `minutes`. A file of which one line is wrong is not taken at
/// all.
@Component
class ArticlesImporter implements Importer {

    private static final int LONGEST_KEY = 1000;
    private static final int LONGEST_TITLE = 400;

    private final Taking taking;
    private final Outlets outlets;
    private final People people;
    private final TransactionOperations transaction;

    ArticlesImporter(Taking taking, Outlets outlets, People people, TransactionOperations transaction) {
        this.taking = taking;
        this.outlets = outlets;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "watch-articles";
    }

    @Override
    public String module() {
        return "mediawatch";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("watch-articles.*\\.(csv|jsonl)(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        var known = outlets.all().stream().map(Outlet::code).collect(Collectors.toSet());
        for (var file : files(path)) {
            if (isWhole(file, known, run)) {
                transaction.executeWithoutResult(_ -> take(file, run));
            }
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return ArticleLines.isOne(path) ? List.of(path) : List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(ArticleLines::isOne).sorted().toList();
        }
    }

    private static boolean isWhole(Path file, Set<String> known, ImportRun run) throws IOException {
        var before = new boolean[] {run.hasRefusals()};
        var keys = new HashSet<String>();
        var wrong = new boolean[1];
        ArticleLines.read(
                file,
                run,
                line -> fault(line, known)
                        .ifPresentOrElse(
                                name -> {
                                    wrong[0] = true;
                                    run.refused(line.bad(name, "mediawatch.problem.cell", line.get(name)));
                                },
                                () -> {
                                    if (!keys.add(line.get("outlet") + " " + line.get("key"))) {
                                        wrong[0] = true;
                                        run.refused(line.bad("key", "mediawatch.problem.twice", line.get("key")));
                                    }
                                }));
        return !wrong[0] && run.hasRefusals() == before[0];
    }

    /// The first cell that cannot be.
    private static Optional<String> fault(ArticleLines.Line line, Set<String> known) {
        return Stream.of("outlet", "key", "day", "title", "kind", "language", "address", "initiative", "minutes")
                .filter(name -> !isGood(name, line.get(name), known))
                .findFirst();
    }

    private static boolean isGood(String name, String value, Set<String> known) {
        return switch (name) {
            case "outlet" -> known.contains(value);
            case "key" -> !value.isEmpty() && value.length() <= LONGEST_KEY;
            case "title" -> !value.isEmpty() && value.length() <= LONGEST_TITLE;
            case "day" -> day(value).isPresent();
            case "kind" -> value.matches("|article|interview");
            case "language" -> value.isEmpty() || Language.parse(value).isPresent();
            case "address" -> value.matches("|(?i)https?://[^\\s<>\"']{3,900}");
            case "initiative" -> value.matches("|[a-z0-9][a-z0-9-]{0,49}");
            default -> value.matches("|\\d{1,4}");
        };
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void take(Path file, ImportRun run) {
        try {
            ArticleLines.read(file, run, line -> {
                if (taking.take(given(line)).isPresent()) {
                    run.added();
                } else {
                    run.unchanged();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Given given(ArticleLines.Line line) {
        var minutes = line.get("minutes");
        return new Given(
                line.get("outlet"),
                line.get("key"),
                line.get("kind").equals("interview") ? Given.Kind.INTERVIEW : Given.Kind.ARTICLE,
                LocalDate.parse(line.get("day")),
                Language.parse(line.get("language")),
                line.get("title"),
                line.get("address"),
                line.get("text"),
                line.get("initiative"),
                minutes.isEmpty() ? 0 : Integer.parseInt(minutes),
                line.file(),
                line.number());
    }
}
