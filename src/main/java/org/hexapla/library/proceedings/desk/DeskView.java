package org.hexapla.library.proceedings.desk;

import java.util.List;
import java.util.Set;
import org.hexapla.library.proceedings.compiling.SessionIndex;

/// All indexes for those who make them.
///
/// @param refused a session that nobody can hold, as it was typed; empty for none
public record DeskView(List<SessionIndex> indexes, String refused) {

    private static final Set<String> ANSWERS = Set.of(
            "snapshot-begun",
            "compiling",
            "now-checked",
            "now-draft",
            "now-issued",
            "no-day",
            "snapshot-is-taken",
            "no-snapshot",
            "overtaken",
            "held-back",
            "configured");

    private static final Set<String> REFUSALS =
            Set.of("no-day", "snapshot-is-taken", "no-snapshot", "overtaken", "held-back");

    static boolean isAnswer(String key) {
        return ANSWERS.contains(key);
    }

    /// Whether what came of a wish is a refusal.
    public static boolean isRefusal(String key) {
        return REFUSALS.contains(key);
    }
}
