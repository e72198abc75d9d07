package org.hexapla.library.proceedings.compiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hexapla.library.proceedings.Entry;

/// How one compilation of a section differs from another: line by line, in the order of the later one.
///
/// @param unchanged how many lines are in both, just so
public record Differences(List<Entry> added, List<Entry> gone, List<Change> changed, int unchanged) {

    public record Change(Entry before, Entry after) {}

    public static Differences between(List<Entry> before, List<Entry> after) {
        var old = new HashMap<String, Entry>();
        before.forEach(entry -> old.put(entry.key(), entry));
        var added = new ArrayList<Entry>();
        var changed = new ArrayList<Change>();
        var unchanged = 0;
        for (var entry : after) {
            var earlier = old.remove(entry.key());
            if (earlier == null) {
                added.add(entry);
            } else if (earlier.equals(entry)) {
                unchanged++;
            } else {
                changed.add(new Change(earlier, entry));
            }
        }
        var gone = before.stream().filter(entry -> old.containsKey(entry.key())).toList();
        return new Differences(added, gone, changed, unchanged);
    }
}
