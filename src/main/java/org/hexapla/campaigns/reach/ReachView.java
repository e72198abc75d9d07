package org.hexapla.campaigns.reach;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.figures.FigureValue;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/// The board of reach: one measure at a time, by language, beside an earlier period.
///
/// @param before the same days a year earlier
/// @param lines the official languages first, all of them, whatever they reached
/// @param chart null where nothing was reached
/// @param platforms what each of them counts, for what is shown
public record ReachView(
        Measure measure,
        Period period,
        Period before,
        FigureValue inAll,
        FigureValue inAllBefore,
        List<Line> lines,
        @Nullable Chart chart,
        List<Definition> platforms,
        List<Count> hashtags) {

    /// @param value what the language came to; null where it came to nothing
    /// @param figure where it opens, after the language of the page
    public record Line(Language language, long value, long before, String figure, String figureBefore) {

        /// By what part it grew; nothing where there was nothing before.
        public @Nullable Double change() {
            return before == 0 ? null : (value - before) / (double) before;
        }
    }

    /// A search for a hashtag.
    public record Count(
            String hashtag,
            String platform,
            String method,
            String sample,
            LocalDate first,
            LocalDate last,
            long posts) {}

    /// The accounts.
    public record All(List<Account> accounts) {}

    /// One account.
    ///
    /// @param canBeAsked whether its platform is asked over its interface here
    public record One(
            Account account,
            List<Follow> audience,
            List<Post> posts,
            List<Wrong> wrong,
            String said,
            boolean canBeAsked) {}

    public record Follow(LocalDate day, long followers, String source) {}

    /// What is wrong with a file that was sent.
    ///
    /// @param words in the reader's language
    public record Wrong(long line, String column, String words) {}

    /// One post, with what it came to.
    public record OnePost(Post post, List<FigureValue> figures) {}

    /// What stands behind a fact.
    ///
    /// @param link where more of it is, after the language; empty for nowhere
    public record Record(String title, List<Fact> facts, String link) {}

    public record Fact(String key, String words) {}
}
