package org.hexapla.library.proceedings.reading;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.proceedings.Entry;

/// Lines under their heads and subheads, as a page shows them.
public record Grouped(List<Head> heads) {

    public static Grouped of(List<Entry> entries) {
        var heads = new ArrayList<Head>();
        for (var entry : entries) {
            if (heads.isEmpty() || !heads.getLast().words().equals(entry.head())) {
                heads.add(new Head(entry.head(), new ArrayList<>()));
            }
            var subheads = heads.getLast().subheads();
            if (subheads.isEmpty() || !subheads.getLast().words().equals(entry.subhead())) {
                subheads.add(new Subhead(entry.subhead(), new ArrayList<>()));
            }
            subheads.getLast().entries().add(entry);
        }
        return new Grouped(heads);
    }

    /// @param words empty where the section has no heads
    public record Head(String words, List<Subhead> subheads) {}

    /// @param words empty where the head has no subheads
    public record Subhead(String words, List<Entry> entries) {}
}
