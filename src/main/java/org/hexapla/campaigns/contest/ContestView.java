package org.hexapla.campaigns.contest;

import java.util.List;
import java.util.Map;
import org.hexapla.forms.Door;
import org.hexapla.forms.Review;
import org.hexapla.forms.Reviews;
import org.hexapla.forms.Sheet;
import org.jspecify.annotations.Nullable;

/// A contest before everybody.
///
/// @param values what was typed
/// @param fault what is wrong with it, said; empty where nothing is
/// @param door null where nothing can be sent any more
public record ContestView(
        Contest contest,
        Map<String, String> values,
        String fault,
        @Nullable Door door) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// Somebody's own entry.
    ///
    /// @param sheet null once its answers are erased
    public record Own(
            Contest contest, Entry entry, @Nullable Sheet sheet, String path, String message, boolean isOpen) {}

    /// What a guardian is asked.
    public record Guardian(
            Contest contest, Entry entry, @Nullable Sheet sheet, String path) {}

    /// The winners of each category.
    public record Winners(Contest contest, List<Category> categories) {}

    public record Category(Contest.Named category, List<Entry> entries) {}

    /// An entry as it is shown.
    ///
    /// @param sheet what was sent in of what everybody may see; null once it is erased
    public record Shown(
            Contest contest, Entry entry, @Nullable Sheet sheet) {}

    /// A contest before the staff.
    ///
    /// @param tallies of each round, by entry
    public record Desk(
            Contest contest,
            List<Entry> entries,
            List<String> jury,
            Map<Integer, Map<Long, Reviews.Tally>> tallies,
            int round,
            boolean isOpen) {

        public Reviews.@Nullable Tally tally(int number, Entry entry) {
            return tallies.getOrDefault(number, Map.of()).get(entry.id());
        }
    }

    /// An entry before the staff.
    public record Examined(
            Contest contest, Entry entry, @Nullable Sheet sheet, String path) {}

    /// What waits for somebody in a jury.
    public record Task(Contest contest, Entry entry, Review review) {}

    /// An entry that somebody judges.
    ///
    /// @param left how many wait, this one among them
    public record Judged(Task task, @Nullable Sheet sheet, String path, int left) {}
}
