package org.hexapla.media.kept;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Rights;
import org.hexapla.media.telling.Weight;
import org.jspecify.annotations.Nullable;

/// The fields of a form in which something is described in several languages: `caption-fr`.
///
/// @param languages those whose fields it has
public record Fields(Map<String, String> values, List<Language> languages) {

    public String text(String name) {
        return values.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    public LocalizedText localized(String name) {
        var text = LocalizedText.none();
        for (var language : languages) {
            text = text.with(language, text(name + "-" + language));
        }
        return text;
    }

    /// @return message keys by the field that is wrong
    public Map<String, String> faults() {
        return until().isPresent() || text("until").isEmpty() ? Map.of() : Map.of("until", "media.fault.day");
    }

    /// Whether who wrote it says that nothing else is said by it.
    public Weight weight() {
        return values.containsKey("slight") ? Weight.SLIGHT : Weight.MATERIAL;
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.of(LocalDate.parse(text("until")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Rights rights() {
        return new Rights(
                text("holder"),
                text("licence"),
                localized("terms"),
                until().orElse(null),
                values.containsKey("released"));
    }

    /// Puts what is known into the fields.
    public static void fill(Map<String, String> values, String name, LocalizedText text) {
        text.texts().forEach((language, words) -> values.put(name + "-" + language, words));
    }

    public static void fill(Map<String, String> values, Rights rights) {
        values.put("holder", rights.holder());
        values.put("licence", rights.licence());
        values.put("until", day(rights.until()));
        fill(values, "terms", rights.terms());
        if (rights.isReleased()) {
            values.put("released", "on");
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
