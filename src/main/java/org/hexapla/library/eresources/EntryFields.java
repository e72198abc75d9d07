package org.hexapla.library.eresources;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.jobs.EntryFile;

/// An entry of a file as the fields of a form.
public final class EntryFields {

    private EntryFields() {}

    /// @param plain names of single values and lists
    /// @param localized names of texts by language
    public static Fields of(EntryFile.Entry entry, Set<String> plain, Set<String> localized) {
        var known = new java.util.TreeSet<>(plain);
        known.addAll(localized);
        entry.only(known);
        Map<String, String> values = new TreeMap<>();
        for (var name : plain) {
            // Lines keep values with blanks apart; the fields take blanks and lines alike where they want lists.
            values.put(name, String.join("\n", entry.list(name, Optional::of)));
        }
        for (var name : localized) {
            Fields.write(values, name, entry.localized(name));
        }
        return new Fields(values);
    }

    /// Tells the run what is wrong with the fields, at the lines of the entry.
    public static void refuse(EntryFile.Entry entry, Fields fields) {
        fields.faults()
                .forEach((name, key) -> entry.refuse(name, key, fields.values().getOrDefault(name, "")));
    }
}
