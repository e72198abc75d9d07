package org.hexapla.forms.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.forms.making.MakingForms;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `survey-answers`: answers that were given on paper or elsewhere, a CSV line each: `survey`, `record` (its number
/// there), `language`, `day`, and a column for each question by its key, with `|` between several answers. Row by row,
/// by the same rules as on the page; a record that is known stays as it is.
@Component
class SurveyAnswersImporter implements Importer {

    private static final int BATCH = 2000;

    private final SurveyTable table;
    private final SurveyAnswers answers;
    private final Forms forms;
    private final People people;
    private final TransactionOperations transaction;

    SurveyAnswersImporter(
            SurveyTable table, SurveyAnswers answers, Forms forms, People people, TransactionOperations transaction) {
        this.table = table;
        this.answers = answers;
        this.forms = forms;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "survey-answers";
    }

    @Override
    public String module() {
        return "surveys";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("survey-answers.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(MakingForms.DEPARTMENT);
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                var batch = new Batch(run);
                TableFile.csv(file)
                        .requiring("survey", "record", "language", "day")
                        .read(run, batch::take);
                batch.keep();
            }
        }
    }

    /// Answers to one survey after the other.
    private final class Batch {

        private final ImportRun run;
        private final Map<FormCode, Form> known = new TreeMap<>();
        private final List<SurveyAnswers.Given> given = new ArrayList<>();
        private @Nullable Form form;

        Batch(ImportRun run) {
            this.run = run;
        }

        void take(TableFile.Row row) {
            var found = FormCode.parse(row.get("survey")).flatMap(this::form);
            if (found.isEmpty()) {
                run.refused(row.bad("survey", "surveys.problem.survey", row.get("survey")));
                return;
            }
            if (!found.get().equals(form)) {
                keep();
                form = found.get();
            }
            var language = Language.parse(row.get("language"));
            Optional<LocalDate> day = SurveyFields.day(row.get("day"));
            if (language.isEmpty() || day.isEmpty() || row.get("record").isEmpty()) {
                var column = language.isEmpty() ? "language" : day.isEmpty() ? "day" : "record";
                run.refused(row.bad(column, "jobs.entries.value", row.get(column)));
                return;
            }
            var said = said(found.get(), row);
            var mistakes = found.get().mistakes(said);
            if (!mistakes.isEmpty()) {
                mistakes.forEach(mistake -> run.refused(row.bad(
                        mistake.question(), mistake.key(), mistake.arguments().toArray())));
                return;
            }
            var outside = row.get("record");
            var id = UUID.nameUUIDFromBytes((found.get().code() + " " + outside).getBytes(StandardCharsets.UTF_8));
            given.add(new SurveyAnswers.Given(
                    id,
                    found.get().version(),
                    language.get(),
                    day.get(),
                    found.get().heard(said),
                    outside));
            if (given.size() == BATCH) {
                keep();
            }
        }

        private Optional<Form> form(FormCode code) {
            if (!known.containsKey(code) && table.find(code).isPresent()) {
                forms.current(code).ifPresent(current -> known.put(code, current));
            }
            return Optional.ofNullable(known.get(code));
        }

        private static Answers said(Form form, TableFile.Row row) {
            var values = new TreeMap<String, List<String>>();
            form.questions()
                    .forEach(question -> values.put(
                            question.key(), List.of(row.get(question.key()).split("\\|"))));
            return new Answers(values);
        }

        void keep() {
            var current = form;
            if (current == null || given.isEmpty()) {
                return;
            }
            var added = transaction.execute(_ -> answers.add(current, given));
            var isNew = added == null ? 0 : added;
            for (var i = 0; i < given.size(); i++) {
                if (i < isNew) {
                    run.added();
                } else {
                    run.unchanged();
                }
            }
            given.clear();
        }
    }
}
