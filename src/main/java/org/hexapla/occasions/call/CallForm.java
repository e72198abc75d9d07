package org.hexapla.occasions.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.util.MultiValueMap;

/// Reads a call from the fields of its form.
final class CallForm {

    private static final int MOST_REVIEWS = 20;

    private final MultiValueMap<String, String> fields;

    CallForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    int version() {
        return number("version", Integer.MAX_VALUE);
    }

    Call.Terms terms() {
        return new Call.Terms(
                localized("words"),
                FormCode.parse(field("form")).orElseThrow(() -> CallRefused.form(field("form"))),
                named("kind"),
                named("criterion"),
                field("blind").equals("yes"),
                number("reviews", MOST_REVIEWS),
                day(field("closes")));
    }

    /// Of the rows of a list, those that have a code; a row without any name goes.
    private List<Call.Named> named(String list) {
        var rows = new ArrayList<Call.Named>();
        for (var row = 0; row < CallEditView.ROWS; row++) {
            var code = field(list + "-code-" + row).strip();
            var name = localized(list + "-name-" + row);
            if (!code.isEmpty() && !name.isEmpty()) {
                if (!Call.Named.isCode(code)
                        || rows.stream().anyMatch(known -> known.code().equals(code))) {
                    throw CallRefused.incomplete();
                }
                rows.add(new Call.Named(code, name));
            }
        }
        return rows;
    }

    LocalizedText localized(String name) {
        var texts = new TreeMap<Language, String>();
        fields.forEach((field, values) -> {
            if (field.startsWith(name + "-")
                    && !values.isEmpty()
                    && !values.getFirst().isBlank()) {
                Language.parse(field.substring(name.length() + 1))
                        .ifPresent(language ->
                                texts.put(language, values.getFirst().strip()));
            }
        });
        return new LocalizedText(texts);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw CallRefused.incomplete();
        }
    }

    int number(String name, int most) {
        var written = field(name).strip();
        return written.matches("\\d{1,9}") ? Math.min(Integer.parseInt(written), most) : 0;
    }

    String field(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
