package org.hexapla.search;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;

/// A module's records as the index wants them, as a bean.
public interface SearchSource {

    /// The kind of its items ([ItemRef#kind]).
    String kind();

    /// What the index should hold of the items; those that are gone or hidden are absent from the answer.
    Map<ItemRef, SearchDocument> load(Collection<ItemRef> items);

    /// Every item there is, for making the index anew; in batches, in a stable order.
    void all(Consumer<Collection<ItemRef>> batches);
}
