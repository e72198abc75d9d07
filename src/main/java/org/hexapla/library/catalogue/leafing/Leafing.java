package org.hexapla.library.catalogue.leafing;

import java.util.List;
import java.util.Optional;
import org.hexapla.archive.DrawnPages;
import org.hexapla.archive.FileId;
import org.hexapla.archive.OpenFiles;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.Documents;
import org.hexapla.library.catalogue.FileVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds what can be leafed through: PDF files of documents that are not restricted, and that no module keeps back.
/// Viewers of other houses come without a name, so nobody has more than a stranger.
// No transaction around it: a page that is drawn takes long, and no connection is held meanwhile.
@Component
public class Leafing {

    private final Documents documents;
    private final OpenFiles open;
    private final DrawnPages pages;
    private final JdbcClient database;

    Leafing(Documents documents, OpenFiles open, DrawnPages pages, JdbcClient database) {
        this.documents = documents;
        this.open = open;
        this.pages = pages;
        this.database = database;
    }

    /// Those files of a document that anybody may leaf through, one a language.
    public List<FileVersion> open(Document document) {
        return paged(document).stream().filter(file -> open.isOpen(file.file())).toList();
    }

    private static List<FileVersion> paged(Document document) {
        var description = document.description();
        return description.distribution() == Distribution.RESTRICTED
                ? List.of()
                : description.languages().stream()
                        .flatMap(language -> paged(document, language).stream())
                        .toList();
    }

    /// Where viewers of other houses read of its pages in a language, after the site's address.
    public static String manifest(Document document, Language language) {
        return "/iiif/documents/" + document.id() + "/" + language + "/manifest.json";
    }

    private static Optional<FileVersion> paged(Document document, Language language) {
        return document.description().files().stream()
                .filter(file -> file.language().equals(language))
                .filter(file -> file.mediaType().equals("application/pdf"))
                .findFirst();
    }

    /// A document with its files that anybody may leaf through; at least one.
    ///
    /// @throws PagesMissing if there is none
    Leafed find(RecordId id) {
        return documents
                .find(id)
                .map(document -> new Leafed(document, open(document)))
                .filter(leafed -> !leafed.files().isEmpty())
                .orElseThrow(PagesMissing::new);
    }

    /// @param files one a language
    record Leafed(Document document, List<FileVersion> files) {

        FileVersion in(Language language) {
            return files.stream()
                    .filter(file -> file.language().equals(language))
                    .findFirst()
                    .orElseThrow(PagesMissing::new);
        }
    }

    List<DrawnPages.Size> sizes(FileVersion file) {
        return pages.sizes(file.file());
    }

    /// How large a page of a stored file is, if anybody may see it: it belongs to a document that all may read.
    ///
    /// @param number from 1
    /// @throws PagesMissing if not, or there is no such page
    DrawnPages.Size size(FileId file, int number) {
        var ids = database.sql("select record from library.document_file where file = :file")
                .param("file", file.sha256())
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
        var isOfADocument = documents.find(ids).values().stream()
                .flatMap(document -> paged(document).stream())
                .anyMatch(paged -> paged.file().equals(file));
        if (!isOfADocument || !open.isOpen(file)) {
            throw new PagesMissing();
        }
        var sizes = pages.sizes(file);
        if (number < 1 || number > sizes.size()) {
            throw new PagesMissing();
        }
        return sizes.get(number - 1);
    }
}
