package org.hexapla.media.kept;

import java.util.List;
import org.hexapla.kernel.ItemRef;

/// These may not be shown any more. Told in the transaction in which it is noted.
public record RightsEnded(List<ItemRef> items) {

    public RightsEnded {
        items = List.copyOf(items);
    }
}
