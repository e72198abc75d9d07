package org.hexapla.forms;

import java.util.List;
import org.springframework.stereotype.Component;

/// Lays forms out for pages.
@Component
public class Sheets {

    private final Forms forms;

    Sheets(Forms forms) {
        this.forms = forms;
    }

    /// A submission in the version of the form in which it was begun.
    public Sheet of(Submission submission) {
        return of(submission, List.of());
    }

    public Sheet of(Submission submission, List<Mistake> mistakes) {
        return new Sheet(formOf(submission), submission.answers(), mistakes);
    }

    /// A form that nobody has typed into.
    public Sheet empty(Form form) {
        return new Sheet(form, Answers.none(), List.of());
    }

    public Form formOf(Submission submission) {
        return forms.version(submission.form(), submission.version())
                .orElseThrow(() -> new FormNotFound(submission.form().value()));
    }
}
