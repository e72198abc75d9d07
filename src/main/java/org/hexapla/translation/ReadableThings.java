package org.hexapla.translation;

import org.hexapla.kernel.ItemRef;

/// Tells of the things of a kind which of them the acting person may read: a bean for each kind whose things readers
/// meet. What no bean speaks for is for those who work here only.
public interface ReadableThings {

    /// The kind of its items: `newsroom.item`.
    String kind();

    /// Whether the acting person may read it in any language; false where there is no such thing.
    boolean isReadable(ItemRef item);
}
