package org.hexapla.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that can be found, from all modules.
///
/// Asked for only when there is work: the modules that offer sources themselves need the search.
@Component
final class Sources {

    private final ObjectProvider<SearchSource> beans;

    Sources(ObjectProvider<SearchSource> beans) {
        this.beans = beans;
    }

    List<SearchSource> all() {
        return beans.orderedStream().toList();
    }

    /// What the index should hold of these items; those that are gone are absent.
    Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var byKind = items.stream().collect(Collectors.groupingBy(ItemRef::kind));
        var loaded = new HashMap<ItemRef, SearchDocument>();
        for (var source : all()) {
            var wanted = byKind.get(source.kind());
            if (wanted != null) {
                loaded.putAll(source.load(wanted));
            }
        }
        return loaded;
    }
}
