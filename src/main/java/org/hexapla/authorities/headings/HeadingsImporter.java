package org.hexapla.authorities.headings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.authorities.edition.CountedRun;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// `headings`: headings of the authority file in YAML or JSON, a list of entries a file, in the form that
/// `sample/README.md` tells. All or nothing per entry; a heading that is known is made to be what the file says,
/// but for words that are kept elsewhere.
@Component
class HeadingsImporter implements Importer {

    private final TakingHeadingFiles taking;
    private final Audit audit;
    private final TransactionTemplate transaction;

    HeadingsImporter(TakingHeadingFiles taking, Audit audit, TransactionTemplate transaction) {
        this.taking = taking;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "headings";
    }

    @Override
    public String module() {
        return "authorities";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("headings.*\\.(yaml|json)");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var written = new ArrayList<WrittenHeading>();
        for (var file : files(path)) {
            EntryFile.read(file, run, entry -> WrittenHeading.read(entry).ifPresent(written::add));
        }
        transaction.executeWithoutResult(_ -> {
            var counted = new CountedRun(run);
            taking.take(written, counted);
            if (counted.hasChanges()) {
                audit.record(new ItemRef("authorities.headings", "all"), "imported", "", counted.json());
            }
        });
    }

    private static List<Path> files(Path path) throws IOException {
        return Stream.concat(Folder.files(path, ".yaml").stream(), Folder.files(path, ".json").stream())
                .toList();
    }
}
