package org.hexapla.forms.filling;

import java.util.LinkedHashMap;
import java.util.List;
import org.hexapla.forms.Form;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Submission;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.SubmissionNotFound;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything that the acting person filled in, for them to read and to take away.
@Component
@Transactional(readOnly = true)
class OwnAnswers {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final SubmissionTable table;
    private final Forms forms;
    private final People people;

    OwnAnswers(SubmissionTable table, Forms forms, People people) {
        this.table = table;
        this.forms = forms;
        this.people = people;
    }

    /// @throws NotAllowed where nobody is signed in
    List<Submission> all() {
        return table.by(requireSignedIn().id());
    }

    /// @throws SubmissionNotFound if there is none, or it is somebody else's
    Submission find(SubmissionId id) {
        return all().stream()
                .filter(submission -> submission.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SubmissionNotFound(id.toString()));
    }

    /// All of it for a program, with the words of the questions as they were put.
    String json() {
        return JSON.writeValueAsString(all().stream().map(this::told).toList());
    }

    private LinkedHashMap<String, Object> told(Submission submission) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", submission.id().value());
        told.put("form", submission.form().value());
        told.put("version", submission.version());
        told.put("about", submission.about().toString());
        told.put("language", submission.language().tag());
        told.put("state", submission.state().code());
        told.put(
                "parent",
                submission.parent() == null ? null : submission.parent().value());
        told.put("begun", submission.begun().toString());
        told.put(
                "submitted",
                submission.submitted() == null ? null : submission.submitted().toString());
        var form = forms.version(submission.form(), submission.version());
        told.put(
                "answers",
                submission.answers().values().entrySet().stream()
                        .map(answer -> {
                            var said = new LinkedHashMap<String, Object>();
                            said.put("question", answer.getKey());
                            said.put("asked", asked(form.orElse(null), answer.getKey(), submission));
                            said.put("answer", answer.getValue());
                            return said;
                        })
                        .toList());
        return told;
    }

    private static String asked(@org.jspecify.annotations.Nullable Form form, String question, Submission submission) {
        return form == null
                ? ""
                : form.question(question)
                        .map(known -> known.label().words(submission.language()))
                        .orElse("");
    }

    private Person requireSignedIn() {
        return people.current().orElseThrow(() -> new NotAllowed("forms.problem.sign-in"));
    }
}
