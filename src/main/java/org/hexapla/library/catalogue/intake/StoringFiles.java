package org.hexapla.library.catalogue.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileRefused;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.SymbolFileName;
import org.hexapla.library.catalogue.FileVersion;
import org.springframework.stereotype.Component;

/// Brings the files of imported documents into the archive.
@Component
class StoringFiles {

    private final Archive archive;

    StoringFiles(Archive archive) {
        this.archive = archive;
    }

    /// The stored file under the name that readers receive; nothing if it was refused, which the run is told.
    Optional<FileVersion> store(Path path, List<Symbol> symbols, Language language, ImportRun run) throws IOException {
        var name = path.getFileName().toString();
        try (var bytes = Files.newInputStream(path)) {
            var stored = archive.store(bytes, name, AcceptedFiles.DOCUMENTS);
            var ending = name.substring(name.lastIndexOf('.') + 1);
            var publicName = new SymbolFileName(symbols, List.of(language)).publicName(ending);
            return Optional.of(new FileVersion(language, stored.id(), publicName, stored.mediaType(), stored.bytes()));
        } catch (FileRefused refused) {
            run.refused(new BadInput(name, 0, "", refused.key(), refused.arguments()));
            return Optional.empty();
        }
    }
}
