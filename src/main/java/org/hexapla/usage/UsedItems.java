package org.hexapla.usage;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;

/// What a module knows of its items when somebody has used them. A bean of each module whose items are used.
public interface UsedItems {

    /// Those of the items that there are and that are this module's, by reference.
    Map<ItemRef, UsedItem> find(Collection<ItemRef> items);

    /// What an address of the site shows, be it today's address or one of an earlier system.
    ///
    /// @param path as it was asked for, encoded, without host and question: `/en/documents/12`
    Optional<Usage> byPath(String path);

    /// What somebody has who has a stored file.
    ///
    /// @param sha256 the file's, in hexadecimal
    Optional<Usage> byFile(String sha256);
}
