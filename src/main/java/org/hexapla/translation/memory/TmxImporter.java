package org.hexapla.translation.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.translation.LanguagePair;
import org.springframework.stereotype.Component;

/// `tmx`: a translation memory of another house, TMX 1.4. All or nothing per unit; a file that is no XML ends where it
/// ends to be. Of a unit in several languages every pair with its source language is kept.
@Component
class TmxImporter implements Importer {

    private static final int STEP = 2000;

    private final Memory memory;

    TmxImporter(Memory memory) {
        this.memory = memory;
    }

    @Override
    public String kind() {
        return "tmx";
    }

    @Override
    public String module() {
        return "translation";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).endsWith(".tmx");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".tmx")) {
            read(file, Folder.name(file), run);
        }
    }

    private void read(Path file, String name, ImportRun run) throws IOException {
        var waiting = new HashMap<LanguagePair, List<Kept>>();
        try (var bytes = Files.newInputStream(file);
                var reader = new TmxReader(bytes)) {
            for (var unit = reader.next(); unit.isPresent(); unit = reader.next()) {
                take(unit.get(), name, waiting, run);
                keepFull(waiting, run, STEP);
            }
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            run.refused(BadInput.at(
                    name, place == null ? 0 : Math.max(0, place.getLineNumber()), "", "translating.bad.xml"));
        }
        keepFull(waiting, run, 1);
    }

    private static void take(TmxReader.Unit unit, String file, Map<LanguagePair, List<Kept>> waiting, ImportRun run) {
        var source = unit.words().get(unit.source());
        if (source == null || unit.words().size() < 2) {
            run.refused(BadInput.at(file, unit.line(), "", "translating.bad.unit"));
            return;
        }
        unit.words().forEach((language, words) -> {
            if (!language.equals(unit.source())) {
                waiting.computeIfAbsent(new LanguagePair(unit.source(), language), _ -> new ArrayList<>())
                        .add(new Kept(source, words, unit.item()));
            }
        });
    }

    private void keepFull(Map<LanguagePair, List<Kept>> waiting, ImportRun run, int least) {
        waiting.forEach((pair, kept) -> {
            if (kept.size() >= least) {
                var added = memory.keep(pair, kept);
                for (var i = 0; i < kept.size(); i++) {
                    if (i < added) {
                        run.added();
                    } else {
                        run.unchanged();
                    }
                }
                kept.clear();
            }
        });
    }
}
