package org.hexapla.newsroom.story;

import java.time.Duration;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A kind of item, as the house has set it up.
///
/// @param owed the languages in which an item of the kind must be published, and no others count as missing
/// @param within how long after the first language the others are due; nothing where nobody has said
public record ItemType(String code, LocalizedText name, List<Language> owed, Duration within) {

    public ItemType {
        owed = List.copyOf(owed);
    }
}
