package org.hexapla.campaigns.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.hexapla.kernel.Language;

/// The short articles that were coded by hand, and how far a program agrees with that.
final class JudgedSet {

    private static final Path FOLDER = Path.of("src/test/resources/campaigns/judged");

    private JudgedSet() {}

    /// @param carried the codes of the messages that it carries
    record Article(Language language, int number, String kind, Set<String> carried, String title, String text) {

        boolean isHeldOut() {
            return number % 2 == 0;
        }
    }

    /// @param right proposed and carried
    /// @param wrong proposed and not carried
    /// @param missed carried and not proposed
    record Score(int right, int wrong, int missed) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    static List<Article> of(Language language) {
        return of(language, "articles");
    }

    /// @param set `articles`, or `later`: those that were written after the rules
    static List<Article> of(Language language, String set) {
        try (var lines = Files.lines(FOLDER.resolve(set + "-" + language + ".txt"))) {
            return lines.map(line -> article(language, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(Language language, String line) {
        var cells = line.split("\\|", -1);
        return new Article(
                language,
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2].equals("-") ? Set.of() : Set.of(cells[2].split(",")),
                cells[3],
                cells[4]);
    }

    static Score score(
            Language language, Predicate<Article> meant, BiFunction<Language, String, Set<String>> proposed) {
        return score(of(language).stream().filter(meant).toList(), proposed);
    }

    static Score score(List<Article> articles, BiFunction<Language, String, Set<String>> proposed) {
        var right = 0;
        var wrong = 0;
        var missed = 0;
        for (var article : articles) {
            var found = proposed.apply(article.language(), article.title() + ".\n" + article.text());
            var both = found.stream().filter(article.carried()::contains).count();
            right += (int) both;
            wrong += found.size() - (int) both;
            missed += article.carried().size() - (int) both;
        }
        return new Score(right, wrong, missed);
    }
}
