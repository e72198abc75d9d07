package org.hexapla.partners.scorecard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.TakenSubmission;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Written;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `scorecard-answers`: a CSV line for what an entity reported of a year and approved: `scorecard`, `partner` (its key
/// in the register), `year`, `approved` (the day), `language`, and a column for each question of the form, by its key.
/// What was approved before stays.
@Component
class ScorecardAnswersImporter implements Importer {

    private final Scorecards scorecards;
    private final Scoring scoring;
    private final KeepingPartners partners;
    private final Submissions submissions;
    private final TransactionOperations transaction;

    ScorecardAnswersImporter(
            Scorecards scorecards,
            Scoring scoring,
            KeepingPartners partners,
            Submissions submissions,
            TransactionOperations transaction) {
        this.scorecards = scorecards;
        this.scoring = scoring;
        this.partners = partners;
        this.submissions = submissions;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "scorecard-answers";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("scorecard-answers.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        partners.requireStaff();
        for (var file : Folder.files(path, ".csv")) {
            TableFile.csv(file)
                    .requiring("scorecard", "partner", "year", "approved")
                    .read(run, row -> transaction.executeWithoutResult(_ -> take(row, run)));
        }
    }

    private void take(TableFile.Row row, ImportRun run) {
        var scorecard = scorecards.find(row.get("scorecard"));
        var partner = partners.keyed(row.get("partner"));
        var year = row.get("year").matches("[12]\\d{3}") ? Integer.parseInt(row.get("year")) : 0;
        var day = Written.day(row.get("approved"));
        if (scorecard.isEmpty()) {
            run.refused(row.bad("scorecard", "partners.problem.not-found", row.get("scorecard")));
        } else if (partner.isEmpty()) {
            run.refused(row.bad("partner", "partners.problem.not-found", row.get("partner")));
        } else if (scorecard.get().round(year).isEmpty()) {
            run.refused(row.bad("year", "partners.problem.day", row.get("year")));
        } else if (day.isEmpty()) {
            run.refused(row.bad("approved", "partners.problem.day", row.get("approved")));
        } else {
            keep(scorecard.get(), partner.get(), year, new Told(day.get(), row), run);
        }
    }

    private record Told(LocalDate approved, TableFile.Row row) {}

    private void keep(Scorecard scorecard, PartnerId partner, int year, Told told, ImportRun run) {
        var reply = scorecards.locked(scorecard.code(), partner, year);
        if (reply.state() != Scorecard.State.DRAFT || reply.submission() != null) {
            run.unchanged();
            return;
        }
        var form = scoring.form(scorecard);
        Map<String, List<String>> said = new TreeMap<>();
        form.questions()
                .forEach(question -> said.put(question.key(), List.of(told.row().get(question.key()))));
        var answers = new Answers(said);
        var submission = submissions
                .takeIn(List.of(new TakenSubmission(
                        scorecard.form(),
                        form.version(),
                        reply.item(),
                        Language.parse(told.row().get("language")).orElse(Language.EN),
                        answers,
                        told.approved().atStartOfDay(ZoneOffset.UTC).toInstant())))
                .getFirst();
        scorecards.stand(reply.id(), submission, Scorecard.State.HANDED_IN, "");
        scorecards.approve(reply.id(), told.approved(), PersonId.PROGRAM, Indicators.values(form, answers));
        run.added();
    }
}
