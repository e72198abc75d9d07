package org.hexapla.newsroom.story;

import java.time.Duration;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A kind of item, as the house has set it up.
///
/// @param owed the languages in which an item of the kind must be published, and no others count as missing
/// @param within how long after the first language the others are due; nothing where nobody has said
/// @param needsApproval whether readers see a text only once another person than its writer let it pass
public record ItemType(String code, LocalizedText name, List<Language> owed, Duration within, boolean needsApproval) {

    public ItemType {
        owed = List.copyOf(owed);
    }

    /// The kind with other duties under the same name.
    ItemType owing(List<Language> languages, Duration hours) {
        return new ItemType(code, name, languages, hours, needsApproval);
    }

    ItemType withApproval() {
        return new ItemType(code, name, owed, within, true);
    }

    ItemType withoutApproval() {
        return new ItemType(code, name, owed, within, false);
    }
}
