package org.hexapla.forms.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.figures.Initiative;
import org.hexapla.forms.making.KeptForm;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// When and for whom a survey is held, in the fields of a page.
///
/// @param faults message keys by the field that is wrong
/// @param words invitations that were made just now, and are shown this once
public record SurveyFields(
        KeptForm kept,
        List<Initiative> initiatives,
        Map<String, String> fields,
        Map<String, String> faults,
        List<String> words,
        Map<Language, Long> invited) {

    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Nothing where it is no reference.
    static Optional<ItemRef> item(String written) {
        try {
            return Optional.of(ItemRef.parse(written.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Map<String, String> of(Survey survey) {
        return Map.of(
                "about",
                survey.about() == null ? "" : survey.about().toString(),
                "initiative",
                survey.initiative() == null ? "" : survey.initiative(),
                "opens",
                survey.opens().toString(),
                "closes",
                survey.closes().toString(),
                "access",
                survey.access().code(),
                "told",
                survey.isTold() ? "on" : "");
    }
}
