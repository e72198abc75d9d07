package org.hexapla.library.proceedings;

import java.util.List;

/// What came of compiling a section: its lines in their order, and what was met on the way.
public record Compiled(List<Entry> entries, List<Fault> faults) {

    public Compiled {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }
}
