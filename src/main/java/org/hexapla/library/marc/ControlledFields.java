package org.hexapla.library.marc;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.library.RecordKind;

/// Which subfields are under the control of the authority file, and by headings of which kind: the table
/// `library/marc/controlled.tsv`.
public final class ControlledFields {

    private static final Map<String, Control> BY_TAG = load();

    private ControlledFields() {}

    /// By what a field of that tag is controlled; nothing if it is not.
    ///
    /// @param record the kind of the record that the field is in
    public static Optional<Control> of(RecordKind record, String tag) {
        var key = record.code() + ' ' + tag;
        return Optional.ofNullable(BY_TAG.getOrDefault(key, BY_TAG.get("every " + tag)));
    }

    /// @param codes the subfields under control
    /// @param kind of the headings that control them
    public record Control(String codes, HeadingKind kind) {

        public boolean includes(char code) {
            return codes.indexOf(code) >= 0;
        }
    }

    private static Map<String, Control> load() {
        var controls = new TreeMap<String, Control>();
        for (var row : Table.of("controlled")) {
            var kind = HeadingKind.ofTag(row.getOrDefault("heading", "")).orElseThrow();
            controls.put(row.get("records") + ' ' + row.get("tag"), new Control(row.getOrDefault("codes", ""), kind));
        }
        return controls;
    }
}
