package org.hexapla.newsroom.story;

import java.time.Instant;
import java.util.Map;
import org.hexapla.kernel.Language;

/// An item as an earlier system tells it.
///
/// @param key by which that system knows it
/// @param published when each text was published first; a language without a day was never published
record TakenItem(
        String key,
        String type,
        Language source,
        Details details,
        Map<Language, Copy> texts,
        Map<Language, Instant> published) {

    TakenItem {
        texts = Map.copyOf(texts);
        published = Map.copyOf(published);
    }
}
