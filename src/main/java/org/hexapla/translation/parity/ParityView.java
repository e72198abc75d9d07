package org.hexapla.translation.parity;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.translation.VersionState;
import org.jspecify.annotations.Nullable;

/// The parity board.
///
/// @param asked what was chosen to look at
/// @param kinds by which it can be narrowed
/// @param clock what runs out next, and what ran out last
/// @param first what to translate first: most words, most readers
/// @param states how many items of each language stand how
/// @param lags the median of hours to each language
public record ParityView(
        Asked asked,
        List<Choice> kinds,
        List<Choice> sites,
        List<Line> lines,
        List<Waiting> clock,
        List<Waiting> first,
        BarChart states,
        BarChart lags) {

    /// @param kind empty for any
    /// @param site empty for any
    /// @param language null for any
    public record Asked(String kind, String site, @Nullable Language language) {

        public String languageTag() {
            return language == null ? "" : language.tag();
        }
    }

    public record Choice(String value, String label) {}

    /// A language, which is a desk.
    ///
    /// @param behind the words that its readers lack
    /// @param debt the same, each as often as there are readers
    /// @param besides items that exist in it and are not owed
    public record Line(
            Language language,
            Counts items,
            Counts words,
            Clock clock,
            Pace pace,
            long behind,
            long debt,
            long besides) {

        /// Items that wait for the desk.
        public long waiting() {
            return items.total() - items.upToDate();
        }
    }

    /// How much of what is owed stands how.
    public record Counts(long upToDate, long inTranslation, long machine, long outdated, long missing) {

        public long total() {
            return upToDate + inTranslation + machine + outdated + missing;
        }

        public double share() {
            return total() == 0 ? 1 : upToDate / (double) total();
        }
    }

    /// Items that wait and are due.
    ///
    /// @param over whose time ran out
    /// @param soon whose time runs out within a day
    /// @param later whose time runs out after that
    public record Clock(long over, long soon, long later) {}

    /// How fast a desk is.
    ///
    /// @param median hours after the first language; less than 0 where nothing came out yet
    /// @param inTime the share that came out in time; less than 0 where nothing had a time
    /// @param lately items that came out in the last four weeks
    /// @param words of these
    public record Pace(int median, double inTime, long lately, long words) {}

    /// An item that waits in a language.
    ///
    /// @param address where it is written, after the reader's language
    /// @param due null where there is no hurry
    /// @param hours left, or over
    /// @param isOver whether the time ran out
    public record Waiting(
            LocalizedText title,
            String address,
            Language language,
            VersionState state,
            long behind,
            long readers,
            @Nullable Instant due,
            long hours,
            boolean isOver) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
