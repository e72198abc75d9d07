package org.hexapla.media.broadcast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.media.kept.Fields;

/// The form in which a package is put together, all languages side by side.
///
/// @param id empty for a new one
/// @param faults message keys by the field that is wrong
public record PackageForm(
        String id, int version, List<Language> languages, Map<String, String> values, Map<String, String> faults) {

    /// The fields that each language has, and whether they take several lines.
    public static final List<String> TEXTS = List.of("title", "description", "terms", "shotlist", "script");

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String address() {
        return "/media/packages/" + (id.isEmpty() ? "new" : id);
    }

    static Map<String, String> values(PackageContent content) {
        var values = new HashMap<String, String>();
        Fields.fill(values, "title", content.title());
        Fields.fill(values, "description", content.description());
        Fields.fill(values, "terms", content.terms());
        Fields.fill(values, "shotlist", content.shotlist());
        Fields.fill(values, "script", content.script());
        values.put("recordings", numbers(content, "recording:"));
        values.put("pictures", numbers(content, "picture:"));
        if (content.isOffered()) {
            values.put("offered", "on");
        }
        return values;
    }

    private static String numbers(PackageContent content, String kind) {
        return content.parts().stream()
                .map(Part::toString)
                .filter(part -> part.startsWith(kind))
                .map(part -> part.substring(kind.length()))
                .collect(Collectors.joining(" "));
    }

    static Map<String, String> faults(PackageContent content, Fields fields) {
        var faults = new HashMap<String, String>();
        if (content.title().isEmpty()) {
            faults.put("title-" + fields.languages().getFirst(), "media.package.fault.title");
        }
        if (content.isOffered() && content.terms().isEmpty()) {
            faults.put("terms-" + fields.languages().getFirst(), "media.package.fault.terms");
        }
        return faults;
    }

    static PackageContent content(Fields fields) {
        return new PackageContent(
                fields.localized("title"),
                fields.localized("description"),
                fields.localized("terms"),
                fields.localized("shotlist"),
                fields.localized("script"),
                Part.typed(fields.text("recordings"), fields.text("pictures")),
                fields.values().containsKey("offered"));
    }
}
