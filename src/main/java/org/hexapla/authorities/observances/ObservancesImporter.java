package org.hexapla.authorities.observances;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.edition.CountedRun;
import org.hexapla.authorities.register.Register;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Symbol;
import org.hexapla.people.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// `observances`: international days, weeks, years and decades in YAML, a list of entries a file, in the form that
/// `sample/README.md` tells. All or nothing per entry; an entry that is known is made to be what the file says.
@Component
class ObservancesImporter implements Importer {

    private static final Set<String> NAMES = Set.of("code", "time", "symbols", "since", "name", "variants");

    private final Register register;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ObservancesImporter(Register register, Audit audit, TransactionTemplate transaction) {
        this.register = register;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KnownObservances.KIND;
    }

    @Override
    public String module() {
        return "authorities";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("observances.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var observances = new ArrayList<Observance>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> observance(entry).ifPresent(observances::add));
        }
        transaction.executeWithoutResult(_ -> take(observances, new CountedRun(run)));
    }

    private void take(List<Observance> observances, CountedRun run) {
        for (var observance : observances) {
            register.put(KnownObservances.KIND, observance.code(), ObservanceContent.write(observance))
                    .tell(run);
        }
        if (run.hasChanges()) {
            audit.record(new ItemRef("authorities.observances", "all"), "imported", "", run.json());
        }
    }

    private static Optional<Observance> observance(EntryFile.Entry entry) {
        entry.only(NAMES);
        var code = entry.needed("code", written -> Optional.of(written).filter(Observance::isCode));
        var time = entry.needed("time", TimeWords::parse);
        var name = entry.localized("name");
        if (name.isEmpty()) {
            entry.refuse("name", "authorities.bad.observance-unnamed", entry.text("code"));
        }
        var variants = entry.lists("variants");
        var symbols = entry.list("symbols", Symbol::parse);
        var since = entry.value("since", ObservancesImporter::year);
        if (entry.isRefused() || code.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Observance(code.get(), name, variants, time.get(), symbols, since.orElse(null)));
    }

    private static Optional<Integer> year(String written) {
        return written.matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
