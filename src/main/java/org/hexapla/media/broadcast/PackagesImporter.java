package org.hexapla.media.broadcast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.media.Pictures;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.Entries;
import org.springframework.stereotype.Component;

/// `broadcast-packages`: packages in YAML, in the form that `sample/README.md` tells. All or nothing per entry; one
/// that is known stays as it is.
@Component
class PackagesImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("key", "title", "description", "terms", "shotlist", "script", "recordings", "pictures", "offered");

    private final Packages packages;
    private final Pictures pictures;
    private final Recordings recordings;

    PackagesImporter(Packages packages, Pictures pictures, Recordings recordings) {
        this.packages = packages;
        this.pictures = pictures;
        this.recordings = recordings;
    }

    @Override
    public String kind() {
        return "broadcast-packages";
    }

    @Override
    public String module() {
        return "media";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("packages.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var list : Folder.files(path, ".yaml")) {
            EntryFile.read(list, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(NAMES);
        var key = Entries.key(entry);
        List<Part> films =
                entry.list("recordings", known -> recordings.keyed(known).map(id -> (Part) new Part.OfRecording(id)));
        List<Part> stills =
                entry.list("pictures", known -> pictures.keyed(known).map(id -> (Part) new Part.OfPicture(id)));
        var title = Optional.of(entry.localized("title")).filter(words -> !words.isEmpty());
        if (entry.isRefused() || key.isEmpty() || title.isEmpty()) {
            return;
        }
        var content = new PackageContent(
                title.get(),
                entry.localized("description"),
                entry.localized("terms"),
                entry.localized("shotlist"),
                entry.localized("script"),
                Stream.concat(films.stream(), stills.stream()).toList(),
                Entries.isSaid(entry, "offered"));
        if (packages.take(key.get(), content)) {
            run.added();
        } else {
            run.unchanged();
        }
    }
}
