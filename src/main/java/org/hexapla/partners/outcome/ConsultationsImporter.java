package org.hexapla.partners.outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.TakenSubmission;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.partners.Secrets;
import org.hexapla.partners.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `consultations`: consultations in YAML with what was said, the themes under which it stands, and the paragraphs of
/// the outcome. One that is known stays as it is; each comes in whole or not at all.
@Component
class ConsultationsImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "code",
            "title",
            "about",
            "form",
            "opens",
            "closes",
            "languages",
            "initiative",
            "contributions",
            "themes",
            "outcome");

    private final Weighing weighing;
    private final Consultations consultations;
    private final Contributions contributions;
    private final Submissions submissions;
    private final Forms forms;
    private final TransactionOperations transaction;

    ConsultationsImporter(
            Weighing weighing,
            Consultations consultations,
            Contributions contributions,
            Submissions submissions,
            Forms forms,
            TransactionOperations transaction) {
        this.weighing = weighing;
        this.consultations = consultations;
        this.contributions = contributions;
        this.submissions = submissions;
        this.forms = forms;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "consultations";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("consultations.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> transaction.executeWithoutResult(_ -> take(entry, run)));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(NAMES);
        var code = entry.needed("code", written -> Optional.of(written).filter(Consultation::isCode));
        var form = entry.needed("form", written -> FormCode.parse(written).flatMap(forms::current));
        var opens = entry.needed("opens", Written::day);
        var closes = entry.needed("closes", Written::day);
        if (entry.isRefused() || code.isEmpty() || form.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            return;
        }
        var consultation = new Consultation(
                code.get(),
                entry.localized("title"),
                entry.localized("about"),
                form.get().code(),
                opens.get(),
                closes.get(),
                entry.list("languages", Language::parse),
                entry.text("initiative"));
        if (!weighing.call(consultation, forms)) {
            run.unchanged();
            return;
        }
        entry.entries("contributions").forEach(said -> contribute(consultation, form.get(), said));
        entry.entries("themes").forEach(theme -> theme(consultation, theme, 0));
        var paragraphs = entry.entries("outcome");
        paragraphs.forEach(paragraph -> weighing.write(
                consultation.code(),
                new Outcome.Paragraph(
                        0,
                        0,
                        paragraph.text("kind").equals("heading"),
                        paragraph.localized("words"),
                        paragraph.list("cited", ConsultationsImporter::number))));
        if (!paragraphs.isEmpty()) {
            weighing.publish(consultation.code());
        }
        run.added();
    }

    private void contribute(Consultation consultation, Form form, EntryFile.Entry said) {
        Map<String, List<String>> answers = new TreeMap<>();
        form.questions().forEach(question -> answers.put(question.key(), List.of(said.text(question.key()))));
        var at = said.value("day", Written::day)
                .orElse(consultation.opens())
                .atTime(12, 0)
                .toInstant(ZoneOffset.UTC);
        var language = said.value("language", Language::parse).orElse(Language.EN);
        var taken = new TakenSubmission(
                form.code(), form.version(), consultation.item(), language, new Answers(answers), at);
        var salt = consultations.locked(consultation.code());
        contributions.add(
                consultation.code(),
                new Contributions.Sent(
                        submissions.takeIn(List.of(taken)).getFirst(),
                        language,
                        Country.parse(said.text("country")),
                        said.text("name"),
                        Secrets.hash(salt + ":" + said.text("mail")),
                        Secrets.hash(Secrets.fresh())),
                at);
    }

    private void theme(Consultation consultation, EntryFile.Entry entry, long parent) {
        var id = weighing.theme(consultation.code(), entry.localized("words"), parent);
        for (var passage : entry.entries("passages")) {
            passage.needed("number", ConsultationsImporter::number)
                    .ifPresent(number -> weighing.tag(
                            consultation.code(),
                            number,
                            new Theme.Passage(0, number, passage.text("question"), passage.text("quote"), id)));
        }
        entry.entries("themes").forEach(part -> theme(consultation, part, id));
    }

    private static Optional<Integer> number(String written) {
        return written.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
