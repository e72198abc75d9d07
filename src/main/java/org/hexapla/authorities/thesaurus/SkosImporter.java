package org.hexapla.authorities.thesaurus;

import java.io.IOException;
import java.nio.file.Path;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.springframework.stereotype.Component;

/// Reads concept schemes in SKOS, written in Turtle: concepts, their labels, notes, notations and relations;
/// collections become drawers.
///
/// A folder is read as one statement, for vocabularies come in several files that complete one another. All or
/// nothing: if one file is not Turtle, none is taken. A concept that cannot be one of ours (no preferred label,
/// an identifier nobody could write) is refused, and so is a single label in the letters of another language;
/// the rest is taken.
@Component
class SkosImporter implements Importer {

    private final ImportingConcepts importing;

    SkosImporter(ImportingConcepts importing) {
        this.importing = importing;
    }

    @Override
    public String kind() {
        return "skos";
    }

    @Override
    public String module() {
        return "authorities";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            return !Folder.files(path, ".ttl").isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var files = Folder.files(path, ".ttl");
        var name = Folder.name(path);
        if (files.isEmpty()) {
            return;
        }
        var statements = new TurtleStatements();
        for (var file : files) {
            var bad = statements.read(file);
            if (bad.isPresent()) {
                run.refused(bad.get());
                return;
            }
        }
        var concepts = new ReadingSkos(statements, run).concepts();
        if (concepts.isEmpty()) {
            run.refused(BadInput.file(name, "authorities.bad.no-concepts"));
        }
        concepts.forEach((scheme, entries) -> importing.take(name, scheme, entries, run));
    }
}
