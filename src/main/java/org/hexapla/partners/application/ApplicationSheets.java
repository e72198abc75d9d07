package org.hexapla.partners.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Mistake;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.Submitted;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programme;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The form of an application, filled in. All that the module asks of `forms` for applications.
@Component
class ApplicationSheets {

    private final Submissions submissions;
    private final Sheets sheets;

    ApplicationSheets(Submissions submissions, Sheets sheets) {
        this.submissions = submissions;
        this.sheets = sheets;
    }

    SubmissionId begin(Application application, Programme programme) {
        return submissions.begin(
                Objects.requireNonNull(programme.filling().application()),
                application.item(),
                application.applicant().language());
    }

    SubmissionId revise(SubmissionId earlier) {
        return submissions.revise(earlier);
    }

    /// As far as it is filled in; nothing of an application that came in from an earlier system.
    Optional<Sheet> of(Application application) {
        return application.sheet().map(id -> sheets.of(submissions.find(id)));
    }

    /// @return what is wrong with the files that were not taken
    List<Mistake> enclose(Application application, Enclosures enclosures) {
        return enclosures.keep(submissions, Objects.requireNonNull(application.submission()));
    }

    /// The file that was sent as an answer.
    ResponseEntity<byte[]> file(Application application, String question) {
        return application
                .sheet()
                .flatMap(id -> submissions.attached(id, question))
                .map(Enclosures::download)
                .orElseThrow(() -> PartnersRefused.notFound(question));
    }

    /// @param refused what is wrong with files that were sent
    Sheet save(Application application, Answers answers, List<Mistake> refused) {
        return sheets.of(submissions.save(Objects.requireNonNull(application.submission()), answers), refused);
    }

    /// @return the sheet with what stands in its way; without mistakes, it was handed in
    Sheet submit(Application application, Answers answers) {
        return switch (submissions.submit(Objects.requireNonNull(application.submission()), answers)) {
            case Submitted.Accepted(var submission) -> sheets.of(submission);
            case Submitted.Incomplete(var draft, var mistakes) -> sheets.of(draft, mistakes);
        };
    }

    void erase(SubmissionId submission) {
        submissions.erase(submission);
    }
}
