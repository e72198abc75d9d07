package org.hexapla.usage;

import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;

/// An item as reports of its use describe it.
///
/// @param symbol its number among its kind (A/RES/70/1); empty where it has none
/// @param parent the item that it is a part of
/// @param path where its page stands, after the language
public record UsedItem(
        ItemRef item,
        LocalizedText title,
        String symbol,
        DataType type,
        AccessType access,
        Optional<LocalDate> published,
        Optional<ItemRef> parent,
        String path) {

    /// The title that its use counts for: of a book it is the book itself, of a part of one the book it is in.
    /// Other kinds of items have no titles in the sense of the standard.
    public Optional<ItemRef> titleItem() {
        return switch (type) {
            case BOOK, REFERENCE_WORK -> Optional.of(item);
            case BOOK_SEGMENT, REFERENCE_ITEM -> parent;
            default -> Optional.empty();
        };
    }
}
