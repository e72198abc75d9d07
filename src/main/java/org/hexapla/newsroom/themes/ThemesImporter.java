package org.hexapla.newsroom.themes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.springframework.stereotype.Component;

/// `themes`: what themes are called, in YAML, a list of entries (`word`, `concept`, `name` in languages). A theme
/// that has names stays as the house has named it.
@Component
class ThemesImporter implements Importer {

    private static final Set<String> NAMES = Set.of("word", "concept", "name");

    private final NamingThemes naming;

    ThemesImporter(NamingThemes naming) {
        this.naming = naming;
    }

    @Override
    public String kind() {
        return "themes";
    }

    @Override
    public String module() {
        return "themes";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("themes.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Theme>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> theme(entry).ifPresent(read::add));
        }
        for (var theme : read) {
            if (naming.take(theme)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private Optional<Theme> theme(EntryFile.Entry entry) {
        entry.only(NAMES);
        var word = entry.needed("word", written -> Optional.of(written).filter(Theme::isWord));
        var concept = entry.value("concept", naming::concept);
        var names = entry.localized("name");
        if (names.isEmpty() && concept.isEmpty()) {
            entry.refuse("name", "themes.fault.nameless");
        }
        return entry.isRefused() ? Optional.empty() : word.map(known -> new Theme(known, names, concept.orElse("")));
    }
}
