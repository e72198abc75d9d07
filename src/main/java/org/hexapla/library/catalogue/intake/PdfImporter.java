package org.hexapla.library.catalogue.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.archive.FileId;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.SymbolFileName;
import org.hexapla.library.catalogue.Contribution;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.FileVersion;
import org.springframework.stereotype.Component;

/// `un-docs-pdf`: PDF files whose names say their symbols and language (`A_80_434-EN.pdf`).
///
/// The same bytes under two symbols are one document that bears both. All or nothing per file.
@Component
class PdfImporter implements Importer {

    private final StoringFiles storing;
    private final Intake intake;

    PdfImporter(StoringFiles storing, Intake intake) {
        this.storing = storing;
        this.intake = intake;
    }

    @Override
    public String kind() {
        return "un-docs-pdf";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            return Files.isDirectory(path) && !Folder.files(path, ".pdf").isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var files = Folder.files(path, ".pdf");
        Map<FileId, List<Pdf>> byContent = new LinkedHashMap<>();
        for (var i = 0; i < files.size(); i++) {
            store(files.get(i), byContent, run);
            run.progress(i + 1L, files.size());
        }
        intake.take(
                byContent.entrySet().stream()
                        .map(entry -> found(entry.getKey(), entry.getValue()))
                        .toList(),
                run);
    }

    private void store(Path file, Map<FileId, List<Pdf>> byContent, ImportRun run) throws IOException {
        var name = Folder.name(file);
        var told = SymbolFileName.parse(name);
        if (told.isEmpty()) {
            run.refused(BadInput.file(name, "library.import.name-without-symbol", name));
            return;
        }
        var symbols = told.get().symbols();
        var languages = told.get().languages().isEmpty()
                ? List.of(Language.EN)
                : told.get().languages();
        var stored = storing.store(file, symbols, languages.getFirst(), run);
        stored.ifPresent(version -> byContent
                .computeIfAbsent(version.file(), _ -> new ArrayList<>())
                .add(new Pdf(name, symbols, languages, version)));
    }

    private Found found(FileId content, List<Pdf> pdfs) {
        var symbols = pdfs.stream()
                .flatMap(pdf -> pdf.symbols().stream())
                .distinct()
                .sorted()
                .toList();
        var draft = new DescriptionDraft(symbols);
        pdfs.stream()
                .flatMap(pdf -> pdf.languages().stream())
                .distinct()
                .forEach(language ->
                        draft.with(version(language, symbols, pdfs.getFirst().version())));
        var contribution = new Contribution(kind(), content.sha256(), draft.finished());
        return new Found(contribution, pdfs.getFirst().name(), 0);
    }

    private static FileVersion version(Language language, List<Symbol> symbols, FileVersion stored) {
        var name = new SymbolFileName(symbols, Stream.of(language).toList()).publicName("pdf");
        return new FileVersion(language, stored.file(), name, stored.mediaType(), stored.bytes());
    }

    private record Pdf(String name, List<Symbol> symbols, List<Language> languages, FileVersion version) {}
}
