package org.hexapla.library.catalogue.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.SyntaxMistake;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Contribution;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.DocumentType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// `itp-subject-index`: the subject index of a session, one JSON file each (`S60.json`), from which the documents are
/// rebuilt: one for all entries that share a symbol, about all their subjects, under all their headings.
///
/// A file that is no JSON is refused whole; in a readable one all or nothing per entry.
@Component
class SubjectIndexImporter implements Importer {

    /// What the index's headings say of a document whose symbol says nothing.
    private static final Map<String, DocumentType> TYPES = Map.of(
            "Discussion in plenary", DocumentType.VERBATIM_RECORD,
            "Draft resolutions", DocumentType.DRAFT,
            "Reports", DocumentType.REPORT,
            "Resolutions", DocumentType.RESOLUTION,
            "Statements by the President of the Security Council", DocumentType.STATEMENT);

    private final Thesaurus thesaurus;
    private final Intake intake;

    SubjectIndexImporter(Thesaurus thesaurus, Intake intake) {
        this.thesaurus = thesaurus;
        this.intake = intake;
    }

    @Override
    public String kind() {
        return "itp-subject-index";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            return Files.isDirectory(path)
                    && Folder.files(path, ".json").stream()
                            .anyMatch(file -> Folder.name(file).matches("[ASE]\\d{1,4}\\.json"));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var subjects = new Subjects(thesaurus);
        List<Found> found = new ArrayList<>();
        for (var file : Folder.files(path, ".json")) {
            var name = Folder.name(file);
            try {
                var entries = IndexEntry.read(file, run);
                Families.of(entries, IndexEntry::symbols).forEach(family -> found.add(found(name, family, subjects)));
            } catch (JacksonException e) {
                run.refused(SyntaxMistake.of(e).in(name));
            }
        }
        intake.take(found, run);
    }

    private Found found(String file, List<IndexEntry> family, Subjects subjects) {
        SequencedSet<Symbol> symbols = new LinkedHashSet<>();
        SequencedSet<String> headings = new LinkedHashSet<>();
        SequencedSet<String> words = new LinkedHashSet<>();
        for (var entry : family) {
            symbols.addAll(entry.symbols());
            headings.addAll(entry.headings());
            words.add(entry.subject());
        }
        var draft = new DescriptionDraft(symbols).headings(headings);
        subjects.describe(draft, words);
        var type = draft.finished().type();
        if (type == DocumentType.OTHER) {
            draft.type(headings.stream()
                    .filter(TYPES::containsKey)
                    .map(heading -> TYPES.getOrDefault(heading, DocumentType.OTHER))
                    .findFirst()
                    .orElse(DocumentType.OTHER));
        }
        var id = file + ' ' + symbols.getFirst().key();
        return new Found(
                new Contribution(kind(), id, draft.finished()),
                file,
                family.getFirst().line());
    }
}
