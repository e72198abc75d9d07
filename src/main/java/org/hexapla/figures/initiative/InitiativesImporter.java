package org.hexapla.figures.initiative;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hexapla.figures.Initiative;
import org.hexapla.figures.Initiatives;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Symbol;
import org.springframework.stereotype.Component;

/// `initiatives`: a list of initiatives in YAML, in the form that `sample/README.md` tells. All or nothing per
/// entry; an initiative that is known is made to be what the file says.
@Component
class InitiativesImporter implements Importer {

    private static final Set<String> NAMES = Set.of("code", "name", "subprogrammes", "mandates");

    private final Initiatives initiatives;

    InitiativesImporter(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String kind() {
        return "initiatives";
    }

    @Override
    public String module() {
        return "figures";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("initiatives.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var found = new ArrayList<Initiative>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> initiative(entry).ifPresent(found::add));
        }
        for (var initiative : found) {
            switch (initiatives.save(initiative)) {
                case ADDED -> run.added();
                case CHANGED -> run.changed();
                case UNCHANGED -> run.unchanged();
            }
        }
    }

    private static Optional<Initiative> initiative(EntryFile.Entry entry) {
        entry.only(NAMES);
        var code = entry.needed("code", written -> Optional.of(written).filter(Initiative::isCode));
        var name = entry.localized("name");
        if (name.isEmpty()) {
            entry.refuse("name", "figures.bad.initiative-unnamed", entry.text("code"));
        }
        var subprogrammes = entry.list("subprogrammes", InitiativesImporter::word);
        var mandates = entry.list("mandates", Symbol::parse);
        if (entry.isRefused() || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Initiative.of(code.get(), name, new HashSet<>(subprogrammes), new HashSet<>(mandates)));
    }

    private static Optional<String> word(String written) {
        return Optional.of(written.strip()).filter(word -> !word.isEmpty());
    }
}
