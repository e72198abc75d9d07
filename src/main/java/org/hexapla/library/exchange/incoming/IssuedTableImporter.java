package org.hexapla.library.exchange.incoming;

import java.io.IOException;
import java.nio.file.Path;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.springframework.stereotype.Component;

/// `issued-table`: lists of documents that were issued, as tables with the columns symbol, title, publication date,
/// languages, job numbers and T-codes. All or nothing of each file.
@Component
class IssuedTableImporter implements Importer {

    private final ImportingFiles importing;

    IssuedTableImporter(ImportingFiles importing) {
        this.importing = importing;
    }

    @Override
    public String kind() {
        return "issued-table";
    }

    @Override
    public String module() {
        return "exchange";
    }

    /// A table may be anything: it is taken for this only where somebody says so.
    @Override
    public boolean recognises(Path path) {
        return false;
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : ImportingFiles.files(path, FileLayout.ISSUED)) {
            importing.read(file, FileLayout.ISSUED, run);
        }
    }
}
