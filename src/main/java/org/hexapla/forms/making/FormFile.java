package org.hexapla.forms.making;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.forms.Condition;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.Section;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/// A form as a file in YAML, which the importer `forms` reads back.
final class FormFile {

    private static final int WIDTH = 116;

    private FormFile() {}

    static String of(KeptForm kept, Form form) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("code", form.code().value());
        entry.put("kind", kept.kind().code());
        if (kept.retention() != null) {
            entry.put("retention", kept.retention());
        }
        put(entry, "title", form.title());
        put(entry, "introduction", form.introduction());
        entry.put("sections", form.sections().stream().map(FormFile::section).toList());
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        return new Yaml(options).dump(List.of(entry));
    }

    private static Map<String, Object> section(Section section) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("key", section.key());
        put(entry, "title", section.title());
        put(entry, "introduction", section.introduction());
        put(entry, section.condition());
        entry.put(
                "questions",
                section.questions().stream().map(FormFile::question).toList());
        return entry;
    }

    private static Map<String, Object> question(Question question) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("key", question.key());
        entry.put("kind", question.kind().code());
        put(entry, "label", question.words().label());
        put(entry, "hint", question.words().hint());
        put(entry, "low", question.words().low());
        put(entry, "high", question.words().high());
        if (question.isRequired()) {
            entry.put("required", true);
        }
        put(entry, question.condition());
        if (!question.choices().isEmpty()) {
            entry.put(
                    "choices",
                    question.choices().stream()
                            .map(choice -> {
                                var made = new LinkedHashMap<String, Object>();
                                made.put("key", choice.key());
                                put(made, "label", choice.label());
                                return made;
                            })
                            .toList());
        }
        if (question.limits().least() != null) {
            entry.put("least", question.limits().least());
        }
        if (question.limits().most() != null) {
            entry.put("most", question.limits().most());
        }
        if (!question.counted().agreed().isEmpty()) {
            entry.put("agreed", question.counted().agreed());
        }
        if (question.counted().isKept()) {
            entry.put("kept", true);
        }
        return entry;
    }

    private static void put(Map<String, Object> entry, String name, LocalizedText text) {
        if (!text.isEmpty()) {
            var byTag = new LinkedHashMap<String, Object>();
            text.languages()
                    .forEach(language ->
                            byTag.put(language.tag(), text.in(language).orElseThrow()));
            entry.put(name, byTag);
        }
    }

    private static void put(Map<String, Object> entry, @Nullable Condition condition) {
        if (condition != null) {
            entry.put("if", condition.question());
            if (!condition.values().isEmpty()) {
                entry.put("if-values", condition.values());
            }
        }
    }
}
