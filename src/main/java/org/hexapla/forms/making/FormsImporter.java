package org.hexapla.forms.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hexapla.forms.Choice;
import org.hexapla.forms.Condition;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.hexapla.forms.Section;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `forms`: forms in YAML, as [FormFile] writes them. Each is published as it is read; one that is known already
/// becomes the next version of its form if it says anything else. Form by form.
@Component
class FormsImporter implements Importer {

    private static final Set<String> OF_FORMS =
            Set.of("code", "kind", "retention", "title", "introduction", "sections");
    private static final Set<String> OF_SECTIONS =
            Set.of("key", "title", "introduction", "if", "if-values", "questions");
    private static final Set<String> OF_QUESTIONS = Set.of(
            "key",
            "kind",
            "label",
            "hint",
            "low",
            "high",
            "required",
            "choices",
            "least",
            "most",
            "if",
            "if-values",
            "agreed",
            "kept");
    private static final Set<String> OF_CHOICES = Set.of("key", "label");

    private final MakingForms making;

    FormsImporter(MakingForms making) {
        this.making = making;
    }

    @Override
    public String kind() {
        return "forms";
    }

    @Override
    public String module() {
        return "forms";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("forms.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var files = Folder.files(path, ".yaml").stream()
                .filter(file -> file.equals(path) || recognises(file))
                .toList();
        for (var file : files) {
            EntryFile.read(file, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(OF_FORMS);
        var code = entry.needed("code", FormCode::parse);
        var kind = entry.needed("kind", KeptForm.Kind::parse);
        var retention = number(entry, "retention");
        var sections = entry.entries("sections").stream()
                .flatMap(section -> section(section).stream())
                .toList();
        if (entry.isRefused() || code.isEmpty() || kind.isEmpty()) {
            return;
        }
        var form = new Form(code.get(), 1, entry.localized("title"), entry.localized("introduction"), sections);
        var faults = FormFault.of(form, kind.get());
        faults.forEach(fault -> entry.refuse(fault.place().isEmpty() ? "title" : fault.place(), fault.key()));
        if (faults.isEmpty()) {
            switch (making.take(form, kind.get(), retention)) {
                case ADDED -> run.added();
                case CHANGED -> run.changed();
                case UNCHANGED -> run.unchanged();
            }
        }
    }

    private static Optional<Section> section(EntryFile.Entry entry) {
        entry.only(OF_SECTIONS);
        var key = entry.needed("key", FormsImporter::key);
        var questions = entry.entries("questions").stream()
                .flatMap(question -> question(question).stream())
                .toList();
        return key.map(known -> new Section(
                known, entry.localized("title"), entry.localized("introduction"), questions, condition(entry)));
    }

    private static Optional<Question> question(EntryFile.Entry entry) {
        entry.only(OF_QUESTIONS);
        var key = entry.needed("key", FormsImporter::key);
        var kind = entry.needed("kind", QuestionKind::parse);
        var choices = entry.entries("choices").stream()
                .flatMap(choice -> choice(choice).stream())
                .toList();
        if (key.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                key.get(),
                kind.get(),
                new Question.Words(
                        entry.localized("label"),
                        entry.localized("hint"),
                        entry.localized("low"),
                        entry.localized("high")),
                isTrue(entry, "required"),
                choices,
                new Question.Limits(number(entry, "least"), number(entry, "most")),
                condition(entry),
                new Question.Counted(entry.list("agreed", Optional::of), isTrue(entry, "kept"))));
    }

    private static Optional<Choice> choice(EntryFile.Entry entry) {
        entry.only(OF_CHOICES);
        return entry.needed("key", FormsImporter::key).map(key -> new Choice(key, entry.localized("label")));
    }

    private static @Nullable Condition condition(EntryFile.Entry entry) {
        return entry.value("if", FormsImporter::key)
                .map(question -> new Condition(question, entry.list("if-values", Optional::of)))
                .orElse(null);
    }

    private static Optional<String> key(String written) {
        return Optional.of(written).filter(Question::isKey);
    }

    private static boolean isTrue(EntryFile.Entry entry, String name) {
        return entry.value(name, written -> switch (written) {
                    case "true", "yes" -> Optional.of(true);
                    case "false", "no" -> Optional.of(false);
                    default -> Optional.empty();
                })
                .orElse(false);
    }

    private static @Nullable Integer number(EntryFile.Entry entry, String name) {
        return entry.value(
                        name,
                        written -> written.matches("\\d{1,6}")
                                ? Optional.of(Integer.valueOf(written))
                                : Optional.<Integer>empty())
                .orElse(null);
    }
}
