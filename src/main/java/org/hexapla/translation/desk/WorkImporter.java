package org.hexapla.translation.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.memory.LearningFromPublished;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// `translation-work`: people of the translation desk with what they can do, and pieces of work by the titles
/// of their things, as an earlier system knows them. All or nothing per file; who and what is known stays as
/// the house has it. Then the memory learns all that is there in several languages.
@Component
class WorkImporter implements Importer {

    private static final Set<String> PERSON = Set.of("name", "pairs", "skills", "words");

    private final TranslatorTable translators;
    private final TakingWork taking;
    private final LearningFromPublished learning;
    private final TransactionTemplate transaction;

    WorkImporter(
            TranslatorTable translators,
            TakingWork taking,
            LearningFromPublished learning,
            TransactionTemplate transaction) {
        this.translators = translators;
        this.taking = taking;
        this.learning = learning;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "translation-work";
    }

    @Override
    public String module() {
        return "translation";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("translation-work.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".yaml")) {
            transaction.executeWithoutResult(status -> {
                try {
                    var things = taking.things();
                    EntryFile.read(file, run, entry -> {
                        if (entry.text("name").isEmpty()) {
                            taking.take(entry, things, run);
                        } else {
                            person(entry, run);
                        }
                    });
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                if (run.hasRefusals()) {
                    status.setRollbackOnly();
                }
            });
        }
        learning.learnAll();
    }

    private void person(EntryFile.Entry entry, ImportRun run) {
        entry.only(PERSON);
        var pairs = new HashSet<>(
                entry.list("pairs", written -> LanguagePair.parse(written).map(LanguagePair::toString)));
        var skills = new HashSet<>(entry.list("skills", Skill::parse));
        var words = entry.value(
                        "words",
                        written -> Optional.of(written)
                                .filter(number -> number.matches("\\d{1,6}"))
                                .map(Integer::parseInt))
                .orElse(0);
        if (entry.isRefused()) {
            return;
        }
        if (translators.named(entry.text("name")).isPresent()) {
            run.unchanged();
        } else {
            translators.save(new Translator(0, null, entry.text("name"), pairs, skills, words));
            run.added();
        }
    }
}
