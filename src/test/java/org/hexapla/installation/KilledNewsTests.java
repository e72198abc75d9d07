package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Kills the program while letters with news go out and texts appear at their time: the next start goes on where
/// the last one was, nobody has a letter twice or none, and every text is out once.
@Timeout(240)
class KilledNewsTests {

    private static final String PUBLISHED = """
            count(%s) from people.audit join newsroom.scheduled on item_id = item::text
            where item_kind = 'newsroom.item' and action = 'published'""";

    @Test
    void sendsEachLetterOnceAndPublishesEachTextOnce() throws Exception {
        var home = TestFolders.fresh("killed-news");
        var byLetters = run(atLeast("letters", 30), home, "prepare");
        assertThat(last(byLetters, "letters")).isBetween(30, NewsUntilKilled.READERS - 1);
        var byTexts = run(atLeast("texts", last(byLetters, "texts") + 40), home);
        assertThat(last(byTexts, "texts")).isLessThan(NewsUntilKilled.TEXTS);

        run(_ -> false, home);

        try (var data = DataFolder.take(home.resolve("data"));
                var server = TestFolders.start(data.database())) {
            for (var letters : List.of(
                    "count(*) from newsroom.digest_letter",
                    "count(distinct reader) from newsroom.digest_letter",
                    "count(*) from people.outgoing_mail where kind = 'newsroom.digest'",
                    "count(distinct address) from people.outgoing_mail where kind = 'newsroom.digest'")) {
                assertThat(count(server, letters)).as(letters).isEqualTo(NewsUntilKilled.READERS);
            }
            assertThat(count(server, "count(*) from newsroom.digest_told"))
                    .isEqualTo((long) NewsUntilKilled.READERS * NewsUntilKilled.TOLD);
            for (var texts : List.of(
                    "count(*) from newsroom.scheduled where state = 'published'",
                    "count(*) from newsroom.edition join newsroom.scheduled using (item, language)",
                    PUBLISHED.formatted("*"),
                    PUBLISHED.formatted("distinct item_id"))) {
                assertThat(count(server, texts)).as(texts).isEqualTo(NewsUntilKilled.TEXTS);
            }
        }
    }

    private static long count(Database server, String what) throws SQLException, IOException {
        return EmbeddedPostgresTests.count(server, "select " + what);
    }

    private static Predicate<String> atLeast(String what, int least) {
        return line -> line.startsWith(what + " ") && number(line) >= least;
    }

    private static int last(List<String> said, String what) {
        return said.stream()
                .filter(line -> line.startsWith(what + " "))
                .reduce((_, later) -> later)
                .map(KilledNewsTests::number)
                .orElseThrow();
    }

    private static int number(String line) {
        return Integer.parseInt(line.replaceFirst(".* ", ""));
    }

    private static List<String> run(Predicate<String> isTheLast, Path home, String... more) throws Exception {
        return MortalProgram.run(
                NewsUntilKilled.class,
                line -> line.matches("(letters|texts) \\d+"),
                isTheLast,
                Stream.concat(Stream.of(home.toString()), Stream.of(more)).toList());
    }
}
