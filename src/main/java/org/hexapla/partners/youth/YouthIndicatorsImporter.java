package org.hexapla.partners.youth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `youth-indicators`: the indicators of the youth dashboard in YAML. One that is known stays as it is.
@Component
class YouthIndicatorsImporter implements Importer {

    private static final Set<String> NAMES = Set.of("code", "goal", "name", "definition", "unit", "sample");

    private final YouthValues values;
    private final People people;

    YouthIndicatorsImporter(YouthValues values, People people) {
        this.values = values;
        this.people = people;
    }

    @Override
    public String kind() {
        return "youth-indicators";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("youth-indicators.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Partners.DEPARTMENT);
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(
                    file,
                    run,
                    entry -> indicator(entry).ifPresent(indicator -> {
                        if (values.add(indicator)) {
                            run.added();
                        } else {
                            run.unchanged();
                        }
                    }));
        }
    }

    private static Optional<YouthIndicator> indicator(EntryFile.Entry entry) {
        entry.only(NAMES);
        var code = entry.needed("code", written -> Optional.of(written).filter(YouthIndicator::isCode));
        var goal = entry.needed(
                "goal",
                written -> Optional.of(written)
                        .filter(text -> text.matches("[1-9]|1[0-7]"))
                        .map(Integer::valueOf));
        var unit = entry.needed("unit", written -> Optional.of(written).filter(YouthIndicator.UNITS::contains));
        if (entry.localized("name").isEmpty()) {
            entry.refuse("name", "partners.problem.name");
        }
        return entry.isRefused()
                ? Optional.empty()
                : Optional.of(new YouthIndicator(
                        code.orElseThrow(),
                        goal.orElseThrow(),
                        entry.localized("name"),
                        entry.localized("definition"),
                        unit.orElseThrow(),
                        entry.text("sample").equals("yes")));
    }
}
