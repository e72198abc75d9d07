package org.hexapla.library.proceedings.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;

/// Collects what a section makes, and puts it into its order.
final class Lines {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<Fault> faults = new LinkedHashSet<>();

    /// A line; a second one of the same key is the same line met again.
    void add(Entry entry) {
        entries.putIfAbsent(entry.key(), entry);
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    Compiled sorted() {
        var sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing(Entry::sorting).thenComparing(Entry::key));
        return new Compiled(sorted, List.copyOf(faults));
    }
}
