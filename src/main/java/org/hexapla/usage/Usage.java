package org.hexapla.usage;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// What one does with an item who opens an address.
///
/// @param language of the content that is shown, where it is known
public record Usage(ItemRef item, Act act, Optional<Language> language) {

    /// Where the item belongs: the module that keeps it.
    public String site() {
        return item.kind().substring(0, item.kind().indexOf('.'));
    }
}
