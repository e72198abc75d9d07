package org.hexapla.forms.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.Section;

/// Puts sections and questions of a draft where they belong. Nothing happens where there is no place to go to.
final class Rearranging {

    private Rearranging() {}

    static Optional<Section> section(Form form, String key) {
        return form.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst();
    }

    static Optional<Section> sectionOf(Form form, String question) {
        return form.sections().stream()
                .filter(section -> section.questions().stream()
                        .anyMatch(asked -> asked.key().equals(question)))
                .findFirst();
    }

    /// A section in the place of the one with the old key, or after all others.
    static Form put(Form form, String old, Section section) {
        var sections = new ArrayList<>(form.sections());
        var place = place(form, old);
        if (place < 0) {
            sections.add(section);
        } else {
            sections.set(place, section);
        }
        return form.with(sections);
    }

    static Form removeSection(Form form, String key) {
        return form.with(form.sections().stream()
                .filter(section -> !section.key().equals(key))
                .toList());
    }

    static Form moveSection(Form form, String key, int steps) {
        var place = place(form, key);
        var target = place + steps;
        if (place < 0 || target < 0 || target >= form.sections().size()) {
            return form;
        }
        var sections = new ArrayList<>(form.sections());
        sections.add(target, sections.remove(place));
        return form.with(sections);
    }

    /// A question in the place of the one with the old key, or as the last of a section.
    static Form put(Form form, String old, Question question, String section) {
        return form.with(form.sections().stream()
                .map(each -> {
                    var questions = new ArrayList<>(each.questions());
                    var place = indexOf(questions, old);
                    if (place >= 0) {
                        questions.set(place, question);
                    } else if (each.key().equals(section)
                            && sectionOf(form, old).isEmpty()) {
                        questions.add(question);
                    }
                    return with(each, questions);
                })
                .toList());
    }

    static Form removeQuestion(Form form, String key) {
        return form.with(form.sections().stream()
                .map(section -> with(
                        section,
                        section.questions().stream()
                                .filter(question -> !question.key().equals(key))
                                .toList()))
                .toList());
    }

    /// One place up or down; over the edge of a section into the next one.
    static Form moveQuestion(Form form, String key, int step) {
        var from = sectionOf(form, key);
        if (from.isEmpty()) {
            return form;
        }
        var questions = new ArrayList<>(from.get().questions());
        var place = indexOf(questions, key);
        var question = questions.remove(place);
        var target = place + step;
        if (target >= 0 && target <= questions.size()) {
            questions.add(target, question);
            return put(form, from.get().key(), with(from.get(), questions));
        }
        var next = place(form, from.get().key()) + step;
        if (next < 0 || next >= form.sections().size()) {
            return form;
        }
        var other = form.sections().get(next);
        var others = new ArrayList<>(other.questions());
        others.add(step < 0 ? others.size() : 0, question);
        var without = put(form, from.get().key(), with(from.get(), questions));
        return put(without, other.key(), with(other, others));
    }

    private static Section with(Section section, List<Question> questions) {
        return new Section(section.key(), section.title(), section.introduction(), questions, section.condition());
    }

    private static int place(Form form, String key) {
        return form.sections().stream().map(Section::key).toList().indexOf(key);
    }

    private static int indexOf(List<Question> questions, String key) {
        return questions.stream().map(Question::key).toList().indexOf(key);
    }
}
