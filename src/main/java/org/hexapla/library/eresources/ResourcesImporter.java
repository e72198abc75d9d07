package org.hexapla.library.eresources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.springframework.stereotype.Component;

/// `e-resources`: a YAML list of resources with the fields of their form. One by one; those that are not named stay.
@Component
class ResourcesImporter implements Importer {

    private static final Set<String> PLAIN = Set.of(
            "code",
            "kind",
            "state",
            "vendor",
            "subjects",
            "languages",
            "scheme",
            "address",
            "proxy",
            "digest",
            "secret",
            "title-list",
            "platform",
            "database");
    private static final Set<String> LOCALIZED = Set.of("name", "description");

    private final Resources resources;
    private final KeepingResources keeping;

    ResourcesImporter(Resources resources, KeepingResources keeping) {
        this.resources = resources;
        this.keeping = keeping;
    }

    @Override
    public String kind() {
        return "e-resources";
    }

    @Override
    public String module() {
        return "eresources";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("e-resources.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        var fields = EntryFields.of(entry, PLAIN, LOCALIZED);
        var resource = Resource.read(fields);
        EntryFields.refuse(entry, fields);
        if (entry.isRefused()) {
            return;
        }
        var before = resources.byCode(resource.code());
        var outcome = before.isEmpty()
                ? keeping.add(resource)
                : keeping.change(before.get().id(), before.get().version(), resource);
        switch (outcome) {
            case KeepingResources.Keeping.Added(var id) -> {
                secret(id, fields);
                run.added();
            }
            case KeepingResources.Keeping.Changed(var id) -> {
                secret(id, fields);
                run.changed();
            }
            case KeepingResources.Keeping.Unchanged(var id) -> {
                secret(id, fields);
                run.unchanged();
            }
            case KeepingResources.Keeping.CodeTaken(), KeepingResources.Keeping.Overtaken() ->
                entry.refuse("code", "eresources.fault.overtaken", resource.code());
        }
    }

    private void secret(ResourceId id, Fields fields) {
        if (!fields.text("secret").isEmpty()) {
            keeping.keepSecret(id, fields.text("secret"));
        }
    }
}
