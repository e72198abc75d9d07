package org.hexapla.library.cataloguing.quality;

import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Subfield;

/// Why a record is in a report, as cataloguers write fields.
///
/// @param place the field, or its subfield: `991`, `191$c`
/// @param found what stands there, or empty
/// @param expected what should; empty where nothing should
public record Evidence(String place, String found, String expected) {

    /// A field in one line: `$a A/76/251 $b 23`.
    static String written(DataField field) {
        var line = new StringBuilder();
        field.subfields().forEach(subfield -> {
            if (subfield instanceof Subfield.Words(var code, var value)) {
                line.append(line.isEmpty() ? "$" : " $")
                        .append(code)
                        .append(' ')
                        .append(value.strip());
            }
        });
        return line.toString();
    }
}
