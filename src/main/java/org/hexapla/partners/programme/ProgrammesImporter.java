package org.hexapla.partners.programme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.forms.FormCode;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.Written;
import org.springframework.stereotype.Component;

/// `partners-programmes`: programmes in YAML, a list of entries; lists in each language for `criteria` and
/// `commitments`. A programme that is known stays as the house has set it up.
@Component
class ProgrammesImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "code",
            "name",
            "description",
            "joins",
            "outcome",
            "form",
            "report",
            "opens",
            "closes",
            "stages",
            "criteria",
            "commitments",
            "term",
            "few",
            "initiative",
            "public");

    private final SettingUpProgrammes setting;

    ProgrammesImporter(SettingUpProgrammes setting) {
        this.setting = setting;
    }

    @Override
    public String kind() {
        return "partners-programmes";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-programmes.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Programme>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> programme(entry).ifPresent(read::add));
        }
        for (var programme : read) {
            if (setting.add(programme)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private static Optional<Programme> programme(EntryFile.Entry entry) {
        entry.only(NAMES);
        var code = entry.needed("code", ProgrammeCode::parse);
        var joins = entry.needed("joins", Programme.Joins::parse);
        var outcome = entry.needed("outcome", Programme.Outcome::parse);
        var stages = entry.list("stages", Stage::parse);
        var name = entry.localized("name");
        if (name.isEmpty()) {
            entry.refuse("name", "partners.problem.name");
        }
        if (stages.isEmpty() || stages.getLast().kind() != Stage.Kind.DECISION) {
            entry.refuse("stages", "partners.problem.stages");
        }
        var filling = new Programme.Filling(
                entry.value("form", FormCode::parse).orElse(null),
                entry.value("report", FormCode::parse).orElse(null),
                entry.value("opens", Written::day).orElse(null),
                entry.value("closes", Written::day).orElse(null));
        var rules = new Programme.Rules(
                entry.value("term", ProgrammesImporter::number).orElse(0),
                entry.value("few", ProgrammesImporter::number).orElse(3),
                entry.text("initiative"),
                entry.text("public").equals("yes"));
        if (entry.isRefused() || code.isEmpty() || joins.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Programme(
                code.get(),
                name,
                entry.localized("description"),
                joins.get(),
                outcome.get(),
                filling,
                stages,
                Programme.Point.of(entry.lists("criteria")),
                Programme.Point.of(entry.lists("commitments")),
                rules));
    }

    private static Optional<Integer> number(String written) {
        return written.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
