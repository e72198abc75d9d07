package org.hexapla.library.eresources.licences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.library.eresources.EntryFields;
import org.springframework.stereotype.Component;

/// `e-licences`: a YAML list of licences with the fields of their form. One by one; those that are not named stay.
@Component
class LicencesImporter implements Importer {

    private static final Set<String> FIELDS = Set.of(
            "reference",
            "resources",
            "starts",
            "ends",
            "notice",
            "price",
            "currency",
            "groups",
            "stations",
            "seats",
            "minutes",
            "monthly",
            "yearly",
            "loan",
            "sharing",
            "mining",
            "contacts",
            "notes");

    private final Licences licences;
    private final KeepingLicences keeping;

    LicencesImporter(Licences licences, KeepingLicences keeping) {
        this.licences = licences;
        this.keeping = keeping;
    }

    @Override
    public String kind() {
        return "e-licences";
    }

    @Override
    public String module() {
        return "eresources";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("e-licences.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        var fields = EntryFields.of(entry, FIELDS, Set.of());
        var before = licences.byReference(fields.text("reference"));
        var outcome = before.isEmpty()
                ? keeping.add(fields)
                : keeping.change(before.get().id(), before.get().version(), fields);
        switch (outcome) {
            case KeepingLicences.Keeping.Added _ -> run.added();
            case KeepingLicences.Keeping.Changed _ -> run.changed();
            case KeepingLicences.Keeping.Unchanged _ -> run.unchanged();
            case KeepingLicences.Keeping.Refused _ -> EntryFields.refuse(entry, fields);
            case KeepingLicences.Keeping.Overtaken _ -> entry.refuse("reference", "eresources.fault.overtaken", "");
        }
    }
}
