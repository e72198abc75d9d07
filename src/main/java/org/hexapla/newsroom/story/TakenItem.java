package org.hexapla.newsroom.story;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.translation.VersionState;

/// An item as an earlier system tells it.
///
/// @param key by which that system knows it
/// @param published when each text was published first; a language without a day was never published
/// @param outdated the languages that say what another said before
record TakenItem(
        String key,
        String type,
        Language source,
        Details details,
        Map<Language, Copy> texts,
        Map<Language, Instant> published,
        Set<Language> outdated) {

    /// The day on which it was told of at all.
    Instant begun() {
        return published.values().stream().sorted().findFirst().orElse(Instant.EPOCH);
    }

    /// How one of its texts stands.
    VersionState state(Language language) {
        if (!published.containsKey(language)) {
            return VersionState.IN_TRANSLATION;
        }
        var copy = texts.get(language);
        if (copy != null && copy.isByMachine()) {
            return VersionState.MACHINE_DRAFT;
        }
        return outdated.contains(language) ? VersionState.OUTDATED : VersionState.UP_TO_DATE;
    }

    TakenItem {
        texts = Map.copyOf(texts);
        published = Map.copyOf(published);
        outdated = Set.copyOf(outdated);
    }
}
