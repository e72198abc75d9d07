package org.hexapla.usage.counter;

import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Problem;

/// Nobody knows this item, and nobody ever used it.
final class ItemNeverUsed extends Problem {

    ItemNeverUsed(ItemRef item) {
        super(Category.NOT_FOUND, "usage.use.unknown", item.toString());
    }
}
