package org.hexapla.library.cataloguing.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.cataloguing.editor.Draft.Part;
import org.hexapla.library.cataloguing.editor.Draft.Row;

/// Reads the boxes of the editor: `3t` the tag of the fourth field, `3x` and `3y` its indicators, `3c0`, `3v0`
/// and `3h0` the code, the words and the heading of its first subfield. Short names, for a vote has a thousand
/// boxes.
final class FormReading {

    private final Map<String, String[]> form;

    private FormReading(Map<String, String[]> form) {
        this.form = form;
    }

    static Draft read(Map<String, String[]> form) {
        var reading = new FormReading(form);
        List<Row> rows = new ArrayList<>();
        for (var row = 0; form.containsKey(row + "t"); row++) {
            rows.add(reading.row(row));
        }
        return new Draft(reading.value("leader"), rows);
    }

    private Row row(int row) {
        List<Part> parts = new ArrayList<>();
        for (var part = 0; form.containsKey(row + "v" + part); part++) {
            parts.add(new Part(
                    value(row + "c" + part).strip(),
                    value(row + "v" + part).strip(),
                    AuthorityId.parse(value(row + "h" + part)).orElse(null)));
        }
        return new Row(value(row + "t").strip(), indicator(row + "x"), indicator(row + "y"), parts);
    }

    /// A blank is written in many ways.
    private String indicator(String name) {
        var typed = value(name).strip();
        return typed.equals("_") || typed.equals("\\") || typed.equals("#") ? "" : typed;
    }

    private String value(String name) {
        var values = form.get(name);
        return values == null || values.length == 0 ? "" : values[0].replaceAll("\\R", " ");
    }
}
