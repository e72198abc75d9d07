package org.hexapla.partners.scorecard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Component;

/// `scorecards`: scorecards with their rounds and the entities that are asked, in YAML. A scorecard that is known stays
/// as it is.
@Component
class ScorecardsImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("code", "name", "form", "initiative", "rounds", "entities", "since");

    private final AskingEntities asking;
    private final KeepingPartners partners;

    ScorecardsImporter(AskingEntities asking, KeepingPartners partners) {
        this.asking = asking;
        this.partners = partners;
    }

    @Override
    public String kind() {
        return "scorecards";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("scorecards.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        partners.requireStaff();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(NAMES);
        var code = entry.needed("code", written -> Optional.of(written).filter(Scorecard::isCode));
        var since = entry.needed("since", ScorecardsImporter::year);
        var rounds = entry.list("rounds", ScorecardsImporter::round);
        var entities = entry.list("entities", partners::keyed);
        if (entry.isRefused() || code.isEmpty() || since.isEmpty()) {
            return;
        }
        var isNew = asking.add(code.get(), entry.localized("name"), entry.text("form"), entry.text("initiative"));
        if (!isNew) {
            run.unchanged();
            return;
        }
        rounds.forEach(round -> asking.open(code.get(), round));
        entities.forEach(entity -> asking.ask(code.get(), entity, since.get()));
        run.added();
    }

    private static Optional<Integer> year(String written) {
        return written.matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    /// A round is asked from the first day of the year after it until the end of March.
    private static Optional<Scorecard.Round> round(String written) {
        return year(written)
                .map(year -> new Scorecard.Round(year, LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 1, 3, 31)));
    }
}
