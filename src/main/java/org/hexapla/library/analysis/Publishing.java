package org.hexapla.library.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.SymbolFileName;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.Cataloguing;
import org.hexapla.library.catalogue.CataloguingDocuments;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.Documents;
import org.hexapla.library.catalogue.FileVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings what was analysed before readers.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Publishing {

    private final Documents documents;
    private final CataloguingDocuments cataloguing;

    Publishing(Documents documents, CataloguingDocuments cataloguing) {
        this.documents = documents;
        this.cataloguing = cataloguing;
    }

    /// The document's record: a new one, or the one it completes.
    public Cataloguing publish(Work work, DescriptionDraft draft) {
        draft.files(files(work, List.of()));
        if (work.record() == null) {
            return cataloguing.add(draft.finished());
        }
        return documents
                .find(work.record())
                .map(document -> {
                    draft.files(files(work, document.description().files()));
                    return cataloguing.change(document.id(), document.version(), draft.finished());
                })
                .orElseGet(() -> cataloguing.add(draft.finished()));
    }

    /// Adds what came after the release: symbols and files, the newest of a language before the older ones.
    public void complete(Work work) {
        var record = work.record();
        if (record == null) {
            return;
        }
        documents.find(record).ifPresent(document -> {
            var before = document.description();
            var draft = before.draft()
                    .symbols(Stream.concat(before.symbols().stream(), work.symbols().stream())
                            .distinct()
                            .toList())
                    .files(files(work, before.files()));
            cataloguing.change(document.id(), document.version(), draft.finished());
        });
    }

    /// The record of what came of publishing; nothing where another document bears a symbol.
    public static java.util.Optional<RecordId> record(Cataloguing outcome) {
        return switch (outcome) {
            case Cataloguing.Added(RecordId id) -> java.util.Optional.of(id);
            case Cataloguing.Changed(RecordId id) -> java.util.Optional.of(id);
            case Cataloguing.Unchanged(RecordId id) -> java.util.Optional.of(id);
            case Cataloguing.SymbolTaken _ -> java.util.Optional.empty();
        };
    }

    private static List<FileVersion> files(Work work, List<FileVersion> known) {
        var files = new ArrayList<FileVersion>();
        work.files().stream()
                .filter(file -> file.embargo() == null)
                .map(file -> version(work, file))
                .forEach(files::add);
        known.stream()
                .filter(old -> files.stream()
                        .noneMatch(file -> file.file().equals(old.file())
                                && file.language().equals(old.language())))
                .forEach(files::add);
        return files;
    }

    private static FileVersion version(Work work, Work.File file) {
        Language language = file.language();
        return new FileVersion(
                language,
                new FileId(file.file()),
                new SymbolFileName(work.symbols(), List.of(language)).publicName("pdf"),
                file.mediaType(),
                file.bytes());
    }
}
