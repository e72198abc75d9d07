package org.hexapla.campaigns.action;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `climate-actions`: the catalogue in YAML, in its order; each action with what one unit saves since which day, where
/// that is written and of when that is. Each comes in whole or not at all.
@Component
class CatalogueImporter implements Importer {

    private final KeepingCatalogue keeping;
    private final TransactionOperations transaction;

    CatalogueImporter(KeepingCatalogue keeping, TransactionOperations transaction) {
        this.keeping = keeping;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "climate-actions";
    }

    @Override
    public String module() {
        return "actions";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("climate-actions.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".yaml")) {
            var place = new AtomicInteger();
            EntryFile.read(
                    file,
                    run,
                    entry -> transaction.executeWithoutResult(_ -> take(entry, place.incrementAndGet(), run)));
        }
    }

    private void take(EntryFile.Entry entry, int place, ImportRun run) {
        entry.only(Set.of("code", "name", "about", "unit", "most", "factors"));
        var code = entry.needed("code", written -> Optional.of(written).filter(ClimateAction::isCode));
        var most = entry.needed("most", CatalogueImporter::number);
        var factors = entry.entries("factors").stream()
                .flatMap(factor -> factor(factor).stream())
                .toList();
        if (entry.localized("name").isEmpty() || entry.localized("unit").isEmpty()) {
            entry.refuse("name", "actions.problem.words");
        }
        if (entry.isRefused() || code.isEmpty() || most.isEmpty()) {
            return;
        }
        var action = new ClimateAction(
                code.get(),
                entry.localized("name"),
                entry.localized("about"),
                entry.localized("unit"),
                most.get(),
                List.copyOf(factors));
        if (keeping.put(action, place)) {
            run.added();
        } else {
            run.unchanged();
        }
    }

    private static Optional<ClimateAction.Factor> factor(EntryFile.Entry entry) {
        entry.only(Set.of("since", "grams", "source", "dated", "web"));
        var since = entry.needed("since", CatalogueImporter::day);
        var grams = entry.needed("grams", CatalogueImporter::number);
        if (entry.isRefused() || since.isEmpty() || grams.isEmpty()) {
            return Optional.empty();
        }
        var factor = new ClimateAction.Factor(
                since.get(), grams.get(), entry.text("source"), entry.text("dated"), entry.text("web"));
        try {
            KeepingCatalogue.check(factor);
        } catch (ActionRefused refused) {
            entry.refuse("source", refused.key());
        }
        return Optional.of(factor);
    }

    private static Optional<BigDecimal> number(String written) {
        return written.matches("\\d{1,9}(\\.\\d{1,3})?") ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
