package org.hexapla.forms.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `surveys`: when surveys are held, in YAML: `form`, `about`, `initiative`, `opens`, `closes`, `access`, `told`, and
/// `invited`, the number of people that were asked in each language. Survey by survey.
@Component
class SurveysImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("form", "about", "initiative", "opens", "closes", "access", "told", "invited");

    private final HoldingSurveys holding;
    private final SurveyTable table;
    private final Forms forms;
    private final TransactionOperations transaction;

    SurveysImporter(HoldingSurveys holding, SurveyTable table, Forms forms, TransactionOperations transaction) {
        this.holding = holding;
        this.table = table;
        this.forms = forms;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "surveys";
    }

    @Override
    public String module() {
        return "surveys";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("surveys.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> transaction.executeWithoutResult(_ -> take(entry, run)));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(NAMES);
        var form = entry.needed(
                "form",
                written -> FormCode.parse(written)
                        .filter(code -> forms.current(code).isPresent()));
        var opens = entry.needed("opens", SurveyFields::day);
        var closes = entry.needed("closes", SurveyFields::day);
        var access = entry.needed("access", Survey.Access::parse);
        var about = entry.value("about", SurveyFields::item);
        var initiative = entry.value("initiative", Optional::of);
        var invited = entry.localized("invited");
        if (entry.isRefused() || form.isEmpty() || opens.isEmpty() || closes.isEmpty() || access.isEmpty()) {
            return;
        }
        if (closes.get().isBefore(opens.get())) {
            entry.refuse("closes", "surveys.fault.closes");
            return;
        }
        var survey = new Survey(
                form.get(),
                about.orElse(null),
                initiative.orElse(null),
                opens.get(),
                closes.get(),
                access.get(),
                entry.text("told").equals("true"));
        keep(survey, invited, run);
    }

    private void keep(Survey survey, LocalizedText invited, ImportRun run) {
        var before = table.find(survey.code());
        if (before.filter(survey::equals).isEmpty()) {
            holding.hold(survey);
        }
        for (Language language : invited.languages()) {
            invited.in(language)
                    .filter(number -> number.matches("\\d{1,7}"))
                    .ifPresent(number -> holding.invited(survey.code(), language, Integer.parseInt(number)));
        }
        if (before.isEmpty()) {
            run.added();
        } else if (before.get().equals(survey)) {
            run.unchanged();
        } else {
            run.changed();
        }
    }
}
