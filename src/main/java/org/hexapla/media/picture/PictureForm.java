package org.hexapla.media.picture;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.media.Picture;
import org.hexapla.media.kept.Fields;

/// The form in which a picture is described, all languages side by side.
///
/// @param values by the names of their fields: `caption-fr`
/// @param faults message keys by the field that is wrong
/// @param past who changed it before, the latest first
public record PictureForm(
        Picture picture,
        List<Language> languages,
        Map<String, String> values,
        Map<String, String> faults,
        List<Past> past) {

    /// The fields that each language has, and whether they take several lines.
    public static final Map<String, Boolean> TEXTS = texts();

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// @param by who changed it
    public record Past(Instant at, String by) {}

    private static Map<String, Boolean> texts() {
        var texts = new java.util.LinkedHashMap<String, Boolean>();
        texts.put("caption", true);
        texts.put("alternative", true);
        texts.put("description", true);
        texts.put("credit", false);
        texts.put("terms", false);
        return java.util.Collections.unmodifiableMap(texts);
    }

    static Map<String, String> values(Picture picture) {
        var values = new HashMap<String, String>();
        Fields.fill(values, "caption", picture.words().caption());
        Fields.fill(values, "alternative", picture.words().alternative());
        Fields.fill(values, "description", picture.words().description());
        Fields.fill(values, "credit", picture.words().credit());
        Fields.fill(values, picture.rights());
        values.put("people", String.join("\n", picture.people()));
        return values;
    }

    static PictureContent content(Fields fields) {
        return new PictureContent(
                new Picture.Words(
                        fields.localized("caption"),
                        fields.localized("alternative"),
                        fields.localized("description"),
                        fields.localized("credit")),
                fields.rights(),
                fields.text("people").lines().toList());
    }
}
