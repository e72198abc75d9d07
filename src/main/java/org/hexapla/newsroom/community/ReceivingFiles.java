package org.hexapla.newsroom.community;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileRefused;
import org.hexapla.archive.StoredFile;
import org.hexapla.kernel.Problem.Category;
import org.hexapla.library.Library;
import org.springframework.stereotype.Component;

/// Takes in the files that a closed channel's readers are to have. Outside any transaction: a large file is long
/// underway.
@Component
class ReceivingFiles {

    private static final AcceptedFiles ACCEPTED = new AcceptedFiles(
            Set.of(
                    "application/pdf",
                    "text/plain",
                    "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            50_000_000L);

    private final Archive archive;
    private final Library library;

    ReceivingFiles(Archive archive, Library library) {
        this.archive = archive;
        this.library = library;
    }

    /// @throws FileRefused if the archive does not take it, or the very same file is that of a document: to close it
    ///     here would close it for the document's readers
    StoredFile receive(InputStream bytes, String name) throws IOException {
        var stored = archive.store(bytes, name, ACCEPTED);
        if (library.holds(stored.id())) {
            throw new FileRefused(Category.CONFLICT, "community.of-a-document", name);
        }
        return stored;
    }
}
