package org.hexapla.library.catalogue.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Contribution;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/// `udhr`: the Universal Declaration of Human Rights, a folder with one HTML file for each official language,
/// becomes one document with six files.
///
/// All or nothing: a missing or broken language is refused and nothing is stored.
@Component
class DeclarationImporter implements Importer {

    private static final Symbol SYMBOL = Symbol.of("A/RES/217(III)[A]");
    private static final PartialDate ADOPTED = new PartialDate("1948-12-10");
    private static final SequencedMap<String, Language> FILES = new LinkedHashMap<>();

    static {
        FILES.put("arb.html", Language.AR);
        FILES.put("cmn_hans.html", Language.ZH);
        FILES.put("eng.html", Language.EN);
        FILES.put("fra.html", Language.FR);
        FILES.put("rus.html", Language.RU);
        FILES.put("spa.html", Language.ES);
    }

    private final StoringFiles storing;
    private final Intake intake;

    DeclarationImporter(StoringFiles storing, Intake intake) {
        this.storing = storing;
        this.intake = intake;
    }

    @Override
    public String kind() {
        return "udhr";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path.resolve("eng.html")) && Files.isRegularFile(path.resolve("cmn_hans.html"));
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        if (FILES.keySet().stream().noneMatch(name -> Files.isRegularFile(path.resolve(name)))) {
            return;
        }
        FILES.keySet().stream()
                .filter(name -> !Files.isRegularFile(path.resolve(name)))
                .forEach(name -> run.refused(BadInput.file(name, "library.import.file-missing", name)));
        if (run.hasRefusals()) {
            return;
        }
        var draft = new DescriptionDraft(List.of(SYMBOL)).date(ADOPTED);
        var title = LocalizedText.none();
        for (var entry : FILES.entrySet()) {
            var file = path.resolve(entry.getKey());
            title = title.with(entry.getValue(), heading(file));
            storing.store(file, List.of(SYMBOL), entry.getValue(), run).ifPresent(draft::with);
        }
        if (!run.hasRefusals()) {
            var contribution = new Contribution(
                    kind(), SYMBOL.display(), draft.title(title).finished());
            intake.take(List.of(new Found(contribution, Folder.name(path), 0)), run);
        }
    }

    private static String heading(Path file) throws IOException {
        var heading = Jsoup.parse(file, StandardCharsets.UTF_8.name()).selectFirst("h1");
        return heading == null ? "" : heading.text();
    }
}
