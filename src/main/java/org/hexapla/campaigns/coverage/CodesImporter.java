package org.hexapla.campaigns.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `watch-codes`: what people judged elsewhere, a CSV line for one person, article and message: `outlet`,
/// `key`, `message`, `coder` (a sign that tells people apart), `verdict`, `prominence`, `tone`, `settles`
/// (`yes` for the third who settled it). A file of which one line is wrong is not taken at all.
@Component
class CodesImporter implements Importer {

    private final Items items;
    private final Judgements judgements;
    private final WatchMessages messages;
    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    CodesImporter(
            Items items,
            Judgements judgements,
            WatchMessages messages,
            People people,
            TransactionOperations transaction,
            Clock clock) {
        this.items = items;
        this.judgements = judgements;
        this.messages = messages;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "watch-codes";
    }

    @Override
    public String module() {
        return "mediawatch";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("watch-codes.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        var known = messages.all().stream().map(WatchMessage::code).collect(Collectors.toSet());
        var ending = Folder.name(path).endsWith(".gz") ? ".csv.gz" : ".csv";
        for (var file : Folder.files(path, ending)) {
            var refusedBefore = run.hasRefusals();
            transaction.executeWithoutResult(status -> {
                read(file, known, run);
                if (run.hasRefusals() && !refusedBefore) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    private void read(Path file, Set<String> known, ImportRun run) {
        try {
            TableFile.csv(file)
                    .requiring("outlet", "key", "message", "coder", "verdict", "prominence", "tone")
                    .read(run, row -> read(row, known, run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(TableFile.Row row, Set<String> known, ImportRun run) {
        var wrong = fault(row, known);
        if (wrong.isPresent()) {
            run.refused(row.bad(wrong.get(), "mediawatch.problem.cell", row.get(wrong.get())));
            return;
        }
        var item = items.find(row.get("outlet"), row.get("key"));
        if (item.isEmpty()) {
            run.refused(row.bad("key", "mediawatch.problem.not-found", row.get("key")));
            return;
        }
        var isNew = judgements.put(
                item.get(),
                new Judgement(
                        row.get("message"),
                        row.get("coder"),
                        Verdict.parse(row.get("verdict")).orElseThrow(),
                        row.get("prominence"),
                        row.get("tone"),
                        row.get("settles").equals("yes")),
                clock.instant());
        if (isNew) {
            run.added();
        } else {
            run.unchanged();
        }
    }

    private static Optional<String> fault(TableFile.Row row, Set<String> known) {
        if (!known.contains(row.get("message"))) {
            return Optional.of("message");
        }
        if (!row.get("coder").matches("[A-Za-z0-9-]{1,40}")) {
            return Optional.of("coder");
        }
        if (Verdict.parse(row.get("verdict")).isEmpty()) {
            return Optional.of("verdict");
        }
        if (!Judgement.PROMINENCES.contains(row.get("prominence"))) {
            return Optional.of("prominence");
        }
        return Judgement.TONES.contains(row.get("tone")) ? Optional.empty() : Optional.of("tone");
    }
}
