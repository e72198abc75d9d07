package org.hexapla.campaigns.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What the program proposes of the articles that were coded before it existed. The numbers stand in bench/RESULTS.md.
@HexaplaTest
class JudgedSetTests {

    /// What the worst of the languages reached with rules that had not seen the set.
    private static final double LATER_RECALL = 0.04;

    @Autowired
    Imports imports;

    @Autowired
    WatchMessages messages;

    @Autowired
    Thesaurus thesaurus;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void findsWhatIsCarriedInEveryLanguage(String tag) throws IOException {
        var language = new Language(tag);
        var proposed = proposing();
        var all = JudgedSet.score(language, _ -> true, proposed);
        var heldOut = JudgedSet.score(language, JudgedSet.Article::isHeldOut, proposed);
        say(language, proposed);
        var later = JudgedSet.score(JudgedSet.of(language, "later"), proposed);
        assertThat(later.recall()).as("recall of the later set in %s", tag).isGreaterThanOrEqualTo(LATER_RECALL);
        assertThat(later.precision())
                .as("precision in the later set in %s", tag)
                .isGreaterThanOrEqualTo(0.9);
        assertThat(all.recall()).as("recall in %s", tag).isGreaterThanOrEqualTo(0.7);
        assertThat(all.precision()).as("precision in %s", tag).isGreaterThanOrEqualTo(0.8);
        assertThat(heldOut.recall())
                .as("recall of what was held out in %s", tag)
                .isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void holdsFiftyArticlesALanguageWithHardOnesAmongThem() {
        for (var language : Language.OFFICIAL) {
            var articles = JudgedSet.of(language);
            assertThat(articles).hasSizeGreaterThanOrEqualTo(50);
            assertThat(articles.stream().filter(article -> article.kind().equals("hard")))
                    .hasSizeGreaterThan(10);
            assertThat(articles.stream().filter(article -> article.kind().equals("other")))
                    .hasSizeGreaterThan(10);
        }
    }

    private BiFunction<Language, String, Set<String>> proposing() throws IOException {
        imports.runNow("skos", Path.of("sample/authorities/thesaurus.ttl"));
        imports.runNow("watch-messages", Path.of("sample/campaigns/watch-messages.yaml"));
        var listening = Listening.to(messages.all(), thesaurus);
        return (language, text) -> {
            var carried = new TreeSet<String>();
            listening.heard(language, text).forEach((code, verdict) -> {
                if (verdict == Verdict.CARRIED) {
                    carried.add(code);
                }
            });
            return carried;
        };
    }

    /// The table of bench/RESULTS.md.
    private static void say(Language language, BiFunction<Language, String, Set<String>> proposed) {
        var rows = new TreeMap<>(Map.of(
                "1 looked at", JudgedSet.score(language, article -> !article.isHeldOut(), proposed),
                "2 held out", JudgedSet.score(language, JudgedSet.Article::isHeldOut, proposed),
                "3 in usual words",
                        JudgedSet.score(language, article -> article.kind().equals("plain"), proposed),
                "4 in other words",
                        JudgedSet.score(language, article -> article.kind().equals("other"), proposed),
                "5 hard", JudgedSet.score(language, article -> article.kind().equals("hard"), proposed),
                "6 all", JudgedSet.score(language, _ -> true, proposed),
                "7 later set", JudgedSet.score(JudgedSet.of(language, "later"), proposed)));
        rows.forEach((name, score) -> System.out.printf(
                "judged %s %-17s right %3d wrong %2d missed %2d precision %.2f recall %.2f%n",
                language, name, score.right(), score.wrong(), score.missed(), score.precision(), score.recall()));
    }
}
