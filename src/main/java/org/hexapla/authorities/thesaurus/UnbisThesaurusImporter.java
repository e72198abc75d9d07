package org.hexapla.authorities.thesaurus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/// Reads the six-language extract of the UNBIS thesaurus: the file of concepts, and beside it, where they are
/// there, the names of its domains and its Chinese list by strokes.
///
/// All or nothing: a file that is no such list changes nothing. Within a good file each entry stands for
/// itself: one without an identifier or any label is refused and the others are taken; a label in the letters
/// of another language (Russian under `zh`) is refused alone, for a concept with five good labels is worth
/// having and a wrong sixth is not.
///
/// The extract calls its links `related`, yet none of them is mutual and they never lead in a circle, as they
/// must if they were: they are the links upwards. So a link is taken as `broader`, and only if two entries name
/// each other as `related`. A six-digit entry is a microthesaurus, a drawer; its domain is the drawer of its
/// first two digits.
@Component
class UnbisThesaurusImporter implements Importer {

    static final String NAMESPACE = "http://metadata.un.org/thesaurus/";

    private static final LocalizedText NAME = LocalizedText.none()
            .with(Language.AR, "مكنز يونبيس")
            .with(Language.ZH, "联合国书目信息系统叙词表")
            .with(Language.EN, "UNBIS Thesaurus")
            .with(Language.FR, "Thésaurus UNBIS")
            .with(Language.RU, "Тезаурус ЮНБИС")
            .with(Language.ES, "Tesauro UNBIS");

    private final ImportingConcepts importing;

    UnbisThesaurusImporter(ImportingConcepts importing) {
        this.importing = importing;
    }

    @Override
    public String kind() {
        return "unbis-thesaurus";
    }

    @Override
    public String module() {
        return "authorities";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            return !concepts(path).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : concepts(path)) {
            var reading = new ReadingUnbis(run);
            var entries = reading.read(file);
            if (!entries.isEmpty()) {
                var scheme = new ConceptEntry.Scheme("unbis", NAMESPACE, NAME);
                importing.take(Folder.name(file), scheme, entries, run);
            }
        }
    }

    private static List<Path> concepts(Path path) throws IOException {
        return Folder.files(path, ".json").stream()
                .filter(file -> Folder.name(file).startsWith("unbis_concepts"))
                .toList();
    }
}
