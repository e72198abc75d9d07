package org.hexapla.forms.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Choice;
import org.hexapla.forms.Condition;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.hexapla.forms.Section;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Questions and sections as the fields of a page, and back.
///
/// @param languages that have fields of their own
record QuestionFields(List<Language> languages) {

    private static final int MOST_CHOICES = 200;
    private static final int SPARE_ROWS = 3;

    /// What came of reading fields.
    sealed interface Read {
        record Asked(Question question) implements Read {}

        record Headed(Section section) implements Read {}

        /// @param faults message keys by the field that is wrong
        record Faulty(Map<String, String> faults) implements Read {}
    }

    static int rows(Map<String, String> fields) {
        var rows = 0;
        for (var row = 0; row < MOST_CHOICES; row++) {
            if (!fields.getOrDefault("choice-" + row + "-key", "").isBlank()) {
                rows = row + 1;
            }
        }
        return Math.min(MOST_CHOICES, rows + SPARE_ROWS);
    }

    Read question(Map<String, String> fields) {
        var faults = new TreeMap<String, String>();
        var key = fields.getOrDefault("key", "").strip();
        if (!Question.isKey(key)) {
            faults.put("key", "forms.fault.key");
        }
        var label = text(fields, "label");
        if (label.isEmpty()) {
            faults.put("label-" + languages.getFirst(), "forms.fault.label");
        }
        var kind = QuestionKind.parse(fields.getOrDefault("kind", "")).orElse(QuestionKind.SHORT_TEXT);
        var choices = new ArrayList<Choice>();
        for (var row = 0; row < MOST_CHOICES; row++) {
            choice(fields, "choice-" + row, faults, choices);
        }
        var limits = new Question.Limits(number(fields, "least", faults), number(fields, "most", faults));
        if (!faults.isEmpty()) {
            return new Read.Faulty(faults);
        }
        return new Read.Asked(new Question(
                key,
                kind,
                new Question.Words(label, text(fields, "hint"), text(fields, "low"), text(fields, "high")),
                fields.containsKey("required"),
                kind.hasChoices() ? choices : List.of(),
                limits,
                condition(fields),
                new Question.Counted(words(fields, "agreed"), fields.containsKey("kept"))));
    }

    Read section(Map<String, String> fields, List<Question> questions) {
        var key = fields.getOrDefault("key", "").strip();
        if (!Question.isKey(key)) {
            return new Read.Faulty(Map.of("key", "forms.fault.key"));
        }
        return new Read.Headed(
                new Section(key, text(fields, "label"), text(fields, "hint"), questions, condition(fields)));
    }

    Map<String, String> of(Question question) {
        var fields = new TreeMap<String, String>();
        fields.put("key", question.key());
        fields.put("kind", question.kind().code());
        put(fields, "label", question.words().label());
        put(fields, "hint", question.words().hint());
        put(fields, "low", question.words().low());
        put(fields, "high", question.words().high());
        if (question.isRequired()) {
            fields.put("required", "on");
        }
        if (question.counted().isKept()) {
            fields.put("kept", "on");
        }
        fields.put("agreed", String.join(" ", question.counted().agreed()));
        if (question.limits().least() != null) {
            fields.put("least", question.limits().least().toString());
        }
        if (question.limits().most() != null) {
            fields.put("most", question.limits().most().toString());
        }
        for (var row = 0; row < question.choices().size(); row++) {
            fields.put("choice-" + row + "-key", question.choices().get(row).key());
            put(fields, "choice-" + row, question.choices().get(row).label());
        }
        put(fields, question.condition());
        return fields;
    }

    Map<String, String> of(Section section) {
        var fields = new TreeMap<String, String>();
        fields.put("key", section.key());
        put(fields, "label", section.title());
        put(fields, "hint", section.introduction());
        put(fields, section.condition());
        return fields;
    }

    LocalizedText text(Map<String, String> fields, String name) {
        var text = LocalizedText.none();
        for (var language : languages) {
            text = text.with(language, fields.getOrDefault(name + "-" + language, ""));
        }
        return text;
    }

    private void choice(Map<String, String> fields, String name, Map<String, String> faults, List<Choice> choices) {
        var key = fields.getOrDefault(name + "-key", "").strip();
        var label = text(fields, name);
        if (key.isEmpty() && label.isEmpty()) {
            return;
        }
        if (Question.isKey(key)) {
            choices.add(new Choice(key, label));
        } else {
            faults.put(name + "-key", "forms.fault.key");
        }
    }

    private static void put(Map<String, String> fields, String name, LocalizedText text) {
        text.texts().forEach((language, words) -> fields.put(name + "-" + language, words));
    }

    private static void put(Map<String, String> fields, @Nullable Condition condition) {
        if (condition != null) {
            fields.put("if", condition.question());
            fields.put("if-values", String.join(" ", condition.values()));
        }
    }

    private static @Nullable Condition condition(Map<String, String> fields) {
        var question = fields.getOrDefault("if", "").strip();
        return Question.isKey(question) ? new Condition(question, words(fields, "if-values")) : null;
    }

    private static List<String> words(Map<String, String> fields, String name) {
        return Arrays.stream(fields.getOrDefault(name, "").split("[\\s,;،，]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable Integer number(Map<String, String> fields, String name, Map<String, String> faults) {
        var written = fields.getOrDefault(name, "").strip();
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,9}")) {
            faults.put(name, "forms.fault.number");
            return null;
        }
        return Integer.valueOf(written);
    }
}
