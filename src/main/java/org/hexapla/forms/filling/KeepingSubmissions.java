package org.hexapla.forms.filling;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.forms.Answers;
import org.hexapla.forms.AttachmentRefused;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.FormNotFound;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.hexapla.forms.Submission;
import org.hexapla.forms.SubmissionClosed;
import org.hexapla.forms.SubmissionErased;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.SubmissionNotFound;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.Submitted;
import org.hexapla.forms.TakenSubmission;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people type, from the first word to the day on which it is erased.
@Component
@Transactional
class KeepingSubmissions implements Submissions {

    private final SubmissionTable table;
    private final Attachments attachments;
    private final SecretWords secrets;
    private final Forms forms;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingSubmissions(
            SubmissionTable table,
            Attachments attachments,
            SecretWords secrets,
            Forms forms,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.attachments = attachments;
        this.secrets = secrets;
        this.forms = forms;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public SubmissionId begin(FormCode form, ItemRef about, Language language) {
        var current = forms.current(form).orElseThrow(() -> new FormNotFound(form.value()));
        var by = people.current().map(Person::id).orElse(null);
        return table.add(
                new SubmissionTable.Begun(form, current.version(), about, language, Answers.none(), null, by),
                clock.instant());
    }

    @Override
    public Submission save(SubmissionId id, Answers typed) {
        var draft = draft(id);
        var answers = withFiles(formOf(draft), draft, typed);
        if (!answers.equals(draft.answers())) {
            table.save(id, answers, clock.instant());
        }
        return find(id);
    }

    /// What was sent once stays, for a browser does not send it again.
    private Answers withFiles(Form form, Submission draft, Answers typed) {
        var answers = typed;
        for (var question : form.questions()) {
            if (question.kind() == QuestionKind.FILE) {
                var isRemoved = typed.part(question.key(), "remove").isPresent();
                answers = answers.with(
                        question.key(), isRemoved ? List.of() : draft.answers().of(question.key()));
            }
        }
        return answers;
    }

    // Nothing is changed before a file is refused, and the caller may go on without it.
    @Override
    @Transactional(noRollbackFor = AttachmentRefused.class)
    public Submission attach(SubmissionId id, String question, String name, InputStream bytes) throws IOException {
        var draft = draft(id);
        if (formOf(draft)
                .question(question)
                .filter(asked -> asked.kind() == QuestionKind.FILE)
                .isEmpty()) {
            throw AttachmentRefused.notAsked(question);
        }
        var kept = attachments.put(id, question, name, bytes);
        table.save(id, draft.answers().with(question, List.of(kept)), clock.instant());
        return find(id);
    }

    @Override
    public Submitted submit(SubmissionId id, Answers typed) {
        var draft = save(id, typed);
        var form = formOf(draft);
        var mistakes = form.mistakes(draft.answers());
        if (!mistakes.isEmpty()) {
            return new Submitted.Incomplete(draft, mistakes);
        }
        var heard = form.heard(draft.answers());
        attachments.keepOnly(
                id,
                form.questions().stream().map(Question::key).filter(heard::has).collect(Collectors.toSet()));
        table.submit(id, heard, clock.instant());
        return new Submitted.Accepted(find(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Submission find(SubmissionId id) {
        return table.find(id).orElseThrow(() -> new SubmissionNotFound(id.toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> of(ItemRef about) {
        return table.of(List.of(about));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> of(Collection<ItemRef> about) {
        return about.isEmpty() ? List.of() : table.of(about);
    }

    @Override
    public SubmissionId revise(SubmissionId id) {
        var before = find(id);
        var current = forms.current(before.form())
                .orElseThrow(() -> new FormNotFound(before.form().value()));
        var known = current.questions().stream().map(Question::key).collect(Collectors.toSet());
        var by = people.current().map(Person::id).orElse(before.by());
        var begun = new SubmissionTable.Begun(
                before.form(),
                current.version(),
                before.about(),
                before.language(),
                before.answers().only(known),
                id,
                by);
        var revision = table.add(begun, clock.instant());
        attachments.copy(id, revision);
        return revision;
    }

    @Override
    public void erase(SubmissionId id) {
        var submission = table.lock(id).orElseThrow(() -> new SubmissionNotFound(id.toString()));
        if (submission.state() == Submission.State.ERASED) {
            return;
        }
        // What was never handed in was never counted.
        var kept = submission.isDraft() ? Answers.none() : formOf(submission).kept(submission.answers());
        table.erase(id, kept, clock.instant());
        events.publishEvent(new SubmissionErased(id, submission.about()));
    }

    @Override
    public String secret(SubmissionId id) {
        return secrets.make(draft(id).id());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SubmissionId> opened(String secret) {
        return secrets.opened(secret);
    }

    @Override
    public void sendSecret(SubmissionId id, String mail, String path) {
        var draft = draft(id);
        secrets.send(draft, formOf(draft), mail, path);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attached> attached(SubmissionId id, String question) {
        return attachments.find(id, question);
    }

    @Override
    public List<SubmissionId> takeIn(List<TakenSubmission> taken) {
        return taken.isEmpty() ? List.of() : table.add(taken);
    }

    private Submission draft(SubmissionId id) {
        var found = table.lock(id).orElseThrow(() -> new SubmissionNotFound(id.toString()));
        if (!found.isDraft()) {
            throw new SubmissionClosed();
        }
        return found;
    }

    private Form formOf(Submission submission) {
        return forms.version(submission.form(), submission.version())
                .orElseThrow(() -> new FormNotFound(submission.form().value()));
    }
}
