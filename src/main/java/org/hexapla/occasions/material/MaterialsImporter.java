package org.hexapla.occasions.material;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.springframework.stereotype.Component;

/// `materials`: what belongs to events and series of trainings and stands on the web, in YAML, a list of entries a
/// file, in the form that `sample/README.md` tells. What is known by its address stays as it is.
@Component
class MaterialsImporter implements Importer {

    private static final Set<String> NAMES = Set.of("event", "of", "title", "language", "audience", "address");

    private final Events events;
    private final SharingMaterials sharing;

    MaterialsImporter(Events events, SharingMaterials sharing) {
        this.events = events;
        this.sharing = sharing;
    }

    @Override
    public String kind() {
        return "materials";
    }

    @Override
    public String module() {
        return "materials";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("materials.*\\.yaml");
    }

    private record Read(Event event, Material material) {}

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Read>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> material(entry).ifPresent(read::add));
        }
        for (var entry : read) {
            if (sharing.all(entry.event()).stream()
                    .map(Material::content)
                    .anyMatch(entry.material().content()::equals)) {
                run.unchanged();
            } else {
                sharing.add(entry.material());
                run.added();
            }
        }
    }

    private Optional<Read> material(EntryFile.Entry entry) {
        entry.only(NAMES);
        var event = entry.needed("event", written -> EventCode.parse(written).flatMap(events::find));
        var audience = entry.needed("audience", Material.Audience::parse);
        var address = entry.needed("address", MaterialsImporter::address);
        var title = entry.localized("title");
        if (title.isEmpty()) {
            entry.refuse("title", "jobs.entries.missing", "title");
        }
        var language = entry.value("language", Language::parse);
        if (entry.isRefused()) {
            return Optional.empty();
        }
        var at = event.orElseThrow();
        var series = entry.text("of").equals("series") ? at.content().bonds().series() : "";
        return Optional.of(new Read(
                at,
                new Material(
                        0,
                        series.isEmpty() ? at.code() : null,
                        series,
                        title,
                        language,
                        audience.orElseThrow(),
                        address.orElseThrow())));
    }

    private static Optional<Material.Link> address(String written) {
        return written.matches("https?://[^\\s\"<>]{1,500}")
                ? Optional.of(new Material.Link(written))
                : Optional.empty();
    }
}
