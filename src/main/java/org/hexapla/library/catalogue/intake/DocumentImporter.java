package org.hexapla.library.catalogue.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.AgendaItem;
import org.hexapla.library.catalogue.Contribution;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.DocumentType;
import org.hexapla.library.catalogue.Origin;
import org.hexapla.library.catalogue.Relation;
import org.springframework.stereotype.Component;

/// `documents`: descriptions in YAML, one document a file, with the files of its texts beside them; the form is told in
/// `sample/README.md`.
///
/// All or nothing per file: one mistake, and neither the description nor its texts are taken.
@Component
class DocumentImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "symbols",
            "kind",
            "body",
            "session",
            "date",
            "distribution",
            "title",
            "summary",
            "subjects",
            "agenda",
            "related",
            "files",
            "languages");

    private final Thesaurus thesaurus;
    private final StoringFiles storing;
    private final Intake intake;

    DocumentImporter(Thesaurus thesaurus, StoringFiles storing, Intake intake) {
        this.thesaurus = thesaurus;
        this.storing = storing;
        this.intake = intake;
    }

    @Override
    public String kind() {
        return "documents";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            var files = Files.isDirectory(path) ? Folder.files(path, ".yaml") : List.<Path>of();
            return !files.isEmpty() && Files.readString(files.getFirst()).startsWith("symbols:");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var subjects = new Subjects(thesaurus);
        List<Found> found = new ArrayList<>();
        for (var file : Folder.files(path, ".yaml")) {
            try {
                contribution(file, subjects, run)
                        .ifPresent(contribution -> found.add(new Found(contribution, Folder.name(file), 0)));
            } catch (Misread misread) {
                run.refused(misread.in(Folder.name(file)));
            }
        }
        intake.take(found, run);
    }

    private Optional<Contribution> contribution(Path file, Subjects subjects, ImportRun run)
            throws IOException, Misread {
        var entry = entry(file);
        entry.only(NAMES);
        var draft = draft(entry, subjects);
        var texts = texts(file, entry);
        var symbols = draft.finished().symbols();
        for (var text : texts.entrySet()) {
            var stored = storing.store(text.getValue(), symbols, text.getKey(), run);
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            draft.with(stored.get());
        }
        return Optional.of(new Contribution(kind(), Folder.name(file), draft.finished()));
    }

    private static Entry entry(Path file) throws IOException, Misread {
        try (var reader = Files.newBufferedReader(file)) {
            return Entry.read(reader);
        } catch (CharacterCodingException e) {
            throw new Misread(0, "", "library.import.no-utf-8");
        }
    }

    private static DescriptionDraft draft(Entry entry, Subjects subjects) throws Misread {
        var symbols = entry.list("symbols", Symbol::catalogued);
        if (symbols.isEmpty()) {
            throw entry.misread("symbols", "library.import.no-symbol");
        }
        var draft = new DescriptionDraft(symbols)
                .title(entry.localized("title"))
                .summary(entry.localized("summary"))
                .date(entry.found("date", PartialDate::parse).orElse(null))
                .languages(entry.list("languages", Language::parse))
                .related(related(entry))
                .agenda(agenda(entry));
        entry.found("kind", DocumentType::parse).ifPresent(type -> draft.type(typed(type, draft)));
        entry.found("distribution", Distribution::parse).ifPresent(draft::distribution);
        origin(entry, draft);
        subjects.describe(draft, entry.list("subjects", DocumentImporter::words));
        return draft;
    }

    /// A draft has the kind of what it is to become, and is a draft all the same.
    private static DocumentType typed(DocumentType type, DescriptionDraft draft) {
        return draft.finished().type() == DocumentType.DRAFT ? DocumentType.DRAFT : type;
    }

    private static void origin(Entry entry, DescriptionDraft draft) throws Misread {
        var body = entry.text("body");
        if (body.isEmpty()) {
            return;
        }
        try {
            var own = new Origin(body, entry.text("session"));
            List<Origin> origins = new ArrayList<>(List.of(own));
            draft.finished().origins().stream()
                    .filter(origin -> !origin.body().equals(body))
                    .forEach(origins::add);
            draft.origins(origins);
        } catch (IllegalArgumentException e) {
            throw entry.misread("body", "library.import.wrong-value", "body", body);
        }
    }

    private static List<AgendaItem> agenda(Entry entry) throws Misread {
        List<AgendaItem> items = new ArrayList<>();
        for (var item : entry.entries("agenda")) {
            item.only(Set.of("agenda", "item", "title"));
            items.add(new AgendaItem(item.text("agenda"), item.text("item"), item.localized("title")));
        }
        return items;
    }

    private static List<Relation> related(Entry entry) throws Misread {
        List<Relation> relations = new ArrayList<>();
        for (var relation : entry.entries("related")) {
            relation.only(Set.of("kind", "symbol"));
            relations.add(new Relation(
                    relation.needed("kind", Relation.Kind::parse), relation.needed("symbol", Symbol::catalogued)));
        }
        return relations;
    }

    /// The files of the texts, which must lie in or below the description's folder.
    private static Map<Language, Path> texts(Path file, Entry entry) throws IOException, Misread {
        var folder = Objects.requireNonNull(file.toRealPath().getParent());
        Map<Language, Path> texts = new LinkedHashMap<>();
        for (var named : entry.byLanguage("files").entrySet()) {
            var text = folder.resolve(named.getValue()).normalize();
            if (!text.startsWith(folder)
                    || !Files.isRegularFile(text)
                    || !text.toRealPath().startsWith(folder)) {
                throw entry.misread("files", "library.import.file-missing", named.getValue());
            }
            texts.put(named.getKey(), text);
        }
        return texts;
    }

    private static Optional<String> words(String written) {
        return Optional.of(written.strip()).filter(words -> !words.isEmpty());
    }
}
