package org.hexapla.partners.application;

import java.util.List;
import java.util.Map;
import org.hexapla.partners.programme.Programme;

/// The applications of a programme before the staff.
///
/// @param fields what was asked for
public record ApplicationsView(Programme programme, Map<String, String> fields, List<ApplicationLine> lines) {

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /// The languages in which those that are shown were written.
    public List<String> languages() {
        return lines.stream().map(ApplicationLine::language).distinct().sorted().toList();
    }

    /// How many were done a moment ago; nothing where nothing was.
    public int done() {
        return value("done").matches("\\d{1,6}") ? Integer.parseInt(value("done")) : -1;
    }
}
