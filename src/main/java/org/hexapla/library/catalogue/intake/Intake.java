package org.hexapla.library.catalogue.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Cataloguing;
import org.hexapla.library.catalogue.TakingContributions;
import org.springframework.stereotype.Component;

/// Hands what importers find to the catalogue in batches, each its own transaction, and tells the run what came of it.
@Component
class Intake {

    private static final int BATCH = 500;

    private final TakingContributions contributions;

    Intake(TakingContributions contributions) {
        this.contributions = contributions;
    }

    void take(List<Found> all, ImportRun run) {
        var done = 0;
        for (var batch : batches(all)) {
            var outcomes =
                    contributions.take(batch.stream().map(Found::contribution).toList());
            for (var i = 0; i < batch.size(); i++) {
                tell(batch.get(i), outcomes.get(i), run);
            }
            done += batch.size();
            run.progress(done, all.size());
        }
    }

    private static void tell(Found found, Cataloguing outcome, ImportRun run) {
        switch (outcome) {
            case Cataloguing.Added _ -> run.added();
            case Cataloguing.Changed _ -> run.changed();
            case Cataloguing.Unchanged _ -> run.unchanged();
            case Cataloguing.SymbolTaken taken ->
                run.refused(BadInput.at(
                        found.file(),
                        found.line(),
                        "",
                        "library.import.symbol-taken",
                        taken.symbol().display(),
                        taken.by().symbol().display(),
                        taken.by().id().toString()));
        }
    }

    /// Batches in which no symbol stands twice: what shares a symbol belongs to one document, and is taken one
    /// after the other.
    private static List<List<Found>> batches(List<Found> all) {
        List<List<Found>> batches = new ArrayList<>();
        List<Found> batch = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (var found : all) {
            var symbols = found.contribution().description().symbols();
            if (batch.size() == BATCH || symbols.stream().map(Symbol::key).anyMatch(keys::contains)) {
                batches.add(batch);
                batch = new ArrayList<>();
                keys.clear();
            }
            batch.add(found);
            symbols.forEach(symbol -> keys.add(symbol.key()));
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
