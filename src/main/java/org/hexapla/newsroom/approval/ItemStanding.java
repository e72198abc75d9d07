package org.hexapla.newsroom.approval;

import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// How far the languages of an item have come on their way to readers.
///
/// @param needsApproval whether somebody else than the writer must have let a text pass
public record ItemStanding(
        boolean needsApproval, Map<Language, Stage> stages, Map<Language, ScheduledPublication> waiting) {

    public ItemStanding {
        stages = Map.copyOf(stages);
        waiting = Map.copyOf(waiting);
    }

    public Stage stage(Language language) {
        return stages.getOrDefault(language, Stage.WRITING);
    }

    public Optional<ScheduledPublication> scheduled(Language language) {
        return Optional.ofNullable(waiting.get(language));
    }

    /// Whether the last text of a language may be shown to readers as it is.
    public boolean mayBeShown(Language language) {
        return !needsApproval || stage(language) == Stage.APPROVED;
    }
}
