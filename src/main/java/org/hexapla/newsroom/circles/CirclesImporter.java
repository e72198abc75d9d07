package org.hexapla.newsroom.circles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.newsroom.Circle;
import org.hexapla.newsroom.CircleCode;
import org.springframework.stereotype.Component;

/// `circles`: circles of readers in YAML, a list of entries (`code`, `name` in languages, `tie`). A circle that
/// is known stays as the house has set it up.
@Component
class CirclesImporter implements Importer {

    private static final Set<String> NAMES = Set.of("code", "name", "tie");

    private final Admitting admitting;

    CirclesImporter(Admitting admitting) {
        this.admitting = admitting;
    }

    @Override
    public String kind() {
        return "circles";
    }

    @Override
    public String module() {
        return "circles";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("circles.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Circle>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> circle(entry).ifPresent(read::add));
        }
        for (var circle : read) {
            if (admitting.add(circle)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private static Optional<Circle> circle(EntryFile.Entry entry) {
        entry.only(NAMES);
        var code = entry.needed("code", CircleCode::parse);
        var tie = entry.needed("tie", Circle.Tie::parse);
        var name = entry.localized("name");
        if (name.isEmpty()) {
            entry.refuse("name", "circles.fault.name");
        }
        return entry.isRefused() || code.isEmpty() || tie.isEmpty()
                ? Optional.empty()
                : Optional.of(new Circle(code.get(), name, tie.get()));
    }
}
