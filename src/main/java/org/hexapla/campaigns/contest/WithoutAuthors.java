package org.hexapla.campaigns.contest;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.hexapla.forms.Sheet;

/// What was sent in, without a word of who sent it: neither the section of the form that asks for it, nor addresses.
final class WithoutAuthors {

    /// The section of a form that says who they are.
    private static final String AUTHORS = "authors";

    private WithoutAuthors() {}

    static Sheet of(Sheet sheet) {
        var form = sheet.form();
        var sections = form.sections().stream()
                .filter(section -> !section.key().equals(AUTHORS))
                .toList();
        var seen = new Form(form.code(), form.version(), form.title(), form.introduction(), sections);
        var keys = seen.questions().stream()
                .filter(question -> question.kind() != QuestionKind.MAIL)
                .map(Question::key)
                .collect(Collectors.toSet());
        return new Sheet(seen, sheet.answers().only(keys), List.of());
    }

    /// The same, and files by the name of their question, for their own may be that of a person.
    static Sheet withoutNamesOfFiles(Sheet sheet) {
        var seen = of(sheet);
        var answers = seen.answers();
        for (var question : seen.form().questions()) {
            if (question.kind() == QuestionKind.FILE && answers.has(question.key())) {
                answers = answers.with(question.key(), List.of(question.key()));
            }
        }
        return new Sheet(seen.form(), answers, List.of());
    }
}
