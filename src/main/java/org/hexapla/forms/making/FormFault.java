package org.hexapla.forms.making;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hexapla.forms.Choice;
import org.hexapla.forms.Condition;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.jspecify.annotations.Nullable;

/// What keeps a draft from being published.
///
/// @param place the key of the section or question; empty for the form itself
/// @param key of the message
public record FormFault(String place, String key) {

    private static final int MOST_STEPS = 11;

    static List<FormFault> of(Form form, KeptForm.Kind kind) {
        var faults = new ArrayList<FormFault>();
        if (form.title().isEmpty()) {
            faults.add(new FormFault("", "forms.fault.title"));
        }
        if (form.questions().isEmpty()) {
            faults.add(new FormFault("", "forms.fault.no-questions"));
        }
        var sections = new HashSet<String>();
        Map<String, Question> before = new HashMap<>();
        for (var section : form.sections()) {
            if (!sections.add(section.key())) {
                faults.add(new FormFault(section.key(), "forms.fault.key-twice"));
            }
            condition(section.key(), section.condition(), before, faults);
            for (var question : section.questions()) {
                condition(question.key(), question.condition(), before, faults);
                if (before.putIfAbsent(question.key(), question) != null) {
                    faults.add(new FormFault(question.key(), "forms.fault.key-twice"));
                }
                question(question, faults);
                // Who answers a survey is nobody, and a file would tell who it was.
                if (kind == KeptForm.Kind.SURVEY && question.kind() == QuestionKind.FILE) {
                    faults.add(new FormFault(question.key(), "forms.fault.file"));
                }
            }
        }
        return faults;
    }

    private static void condition(
            String place, @Nullable Condition condition, Map<String, Question> before, List<FormFault> faults) {
        if (condition == null) {
            return;
        }
        var asked = before.get(condition.question());
        if (asked == null) {
            faults.add(new FormFault(place, "forms.fault.condition-later"));
        } else if (!condition.values().isEmpty() && !isPossible(asked, condition.values())) {
            faults.add(new FormFault(place, "forms.fault.condition-values"));
        }
    }

    private static void question(Question question, List<FormFault> faults) {
        if (question.label().isEmpty()) {
            faults.add(new FormFault(question.key(), "forms.fault.label"));
        }
        if (question.kind().hasChoices()
                && (question.choices().isEmpty()
                        || question.choices().stream()
                                .anyMatch(choice -> choice.label().isEmpty()))) {
            faults.add(new FormFault(question.key(), "forms.fault.choices"));
        }
        if (question.choices().stream().map(Choice::key).distinct().count()
                < question.choices().size()) {
            faults.add(new FormFault(question.key(), "forms.fault.choice-twice"));
        }
        var limits = question.limits();
        if (limits.least() != null && limits.most() != null && limits.least() > limits.most()
                || question.kind().hasScale()
                        && limits.most() != null
                        && (limits.most() < 2 || limits.most() > MOST_STEPS)) {
            faults.add(new FormFault(question.key(), "forms.fault.limits"));
        }
        var counted = question.counted();
        if (!counted.agreed().isEmpty()
                && (question.kind() != QuestionKind.ONE && question.kind() != QuestionKind.SCALE
                        || !isPossible(question, counted.agreed()))) {
            faults.add(new FormFault(question.key(), "forms.fault.agreed"));
        }
        if (counted.isKept() && !question.kind().isClosed()) {
            faults.add(new FormFault(question.key(), "forms.fault.kept"));
        }
    }

    /// Whether somebody could answer so at all.
    private static boolean isPossible(Question question, List<String> values) {
        return switch (question.kind()) {
            case ONE, SEVERAL ->
                question.choices().stream().map(Choice::key).toList().containsAll(values);
            case SCALE -> question.steps().containsAll(values);
            case CONSENT -> values.equals(List.of("yes"));
            case COUNTRY, LANGUAGE -> true;
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, MAIL, WEB, FILE, MATRIX, NAMES -> false;
        };
    }
}
