package org.hexapla.library.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// For whom a document is: its distribution code (091) and any note that restricts access (506).
final class DistributionFields {

    private static final Map<String, Distribution> CODES = Map.of(
            "GEN", Distribution.GENERAL,
            "DER", Distribution.GENERAL,
            "LTD", Distribution.LIMITED,
            "PAR", Distribution.PARTICIPANTS,
            "PRO", Distribution.PROVISIONAL,
            "RES", Distribution.RESTRICTED);

    private static final Set<String> CLOSED =
            Set.of("restricted distribution", "confidential", "embargoed", "withdrawn");

    private DistributionFields() {}

    /// What either field closes is closed.
    static Distribution read(MarcRecord record) {
        if (record.fields("506").anyMatch(DistributionFields::closes)) {
            return Distribution.RESTRICTED;
        }
        return record.text("091", 'a')
                .map(code -> CODES.getOrDefault(code.strip().toUpperCase(Locale.ROOT), Distribution.GENERAL))
                .orElse(Distribution.GENERAL);
    }

    static MarcRecord write(Distribution distribution, MarcRecord before) {
        var old = read(before);
        if (old == distribution) {
            return before;
        }
        var opened = old == Distribution.RESTRICTED && distribution == Distribution.GENERAL;
        var code = opened
                ? "DER"
                : CODES.entrySet().stream()
                        .filter(entry -> entry.getValue() == distribution
                                && !entry.getKey().equals("DER"))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        return before.replacing(
                field -> field.tag().equals("091") || field.tag().equals("506") && closes(field),
                List.of(DataField.of("091", new Subfield.Words('a', code))));
    }

    private static boolean closes(DataField field) {
        return field.texts('a').anyMatch(note -> CLOSED.contains(note.strip().toLowerCase(Locale.ROOT)));
    }
}
