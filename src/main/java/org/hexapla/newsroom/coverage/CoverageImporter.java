package org.hexapla.newsroom.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Symbol;
import org.hexapla.newsroom.planning.Planning;
import org.hexapla.newsroom.story.Items;
import org.springframework.stereotype.Component;

/// `coverage`: meetings that were covered, in YAML, a list of entries a file, in the form that
/// `sample/README.md` tells. All or nothing per entry; a meeting that is covered already stays as it is.
@Component
class CoverageImporter implements Importer {

    /// What a file calls the things that are owed of a meeting, by the kind of their items.
    private static final Map<String, String> PRODUCTS =
            Map.of("release", "coverage", "film", "video", "pictures", "photo-essay");

    private static final Set<String> NAMES = Set.of("meeting", "opened", "closed", "release", "film", "pictures");

    private final Covering covering;
    private final Coverages coverages;
    private final Planning planning;
    private final Items items;

    CoverageImporter(Covering covering, Coverages coverages, Planning planning, Items items) {
        this.covering = covering;
        this.coverages = coverages;
        this.planning = planning;
        this.items = items;
    }

    @Override
    public String kind() {
        return "coverage";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("coverage.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Covered>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> covered(entry).ifPresent(read::add));
        }
        for (var covered : read) {
            if (coverages.of(covered.meeting()).isPresent()) {
                run.unchanged();
            } else {
                take(covered);
                run.added();
            }
        }
    }

    private record Covered(
            Symbol meeting, Optional<Instant> opened, Optional<Instant> closed, Map<String, String> items) {}

    private void take(Covered covered) {
        var coverage = covering.cover(covered.meeting());
        covering.time(
                coverage.id(),
                coverage.version(),
                covered.opened().orElse(null),
                covered.closed().orElse(null));
        for (var plan : planning.of(coverage.source())) {
            Optional.ofNullable(covered.items().get(plan.content().type()))
                    .flatMap(
                            key -> Optional.ofNullable(items.keyed(List.of(key)).get(key)))
                    .ifPresent(item -> planning.link(plan.id(), item));
        }
    }

    private static Optional<Covered> covered(EntryFile.Entry entry) {
        entry.only(NAMES);
        var meeting = entry.needed("meeting", Symbol::parse);
        var opened = entry.value("opened", CoverageImporter::instant);
        var closed = entry.value("closed", CoverageImporter::instant);
        var named = new LinkedHashMap<String, String>();
        PRODUCTS.forEach((name, type) -> {
            var key = entry.text(name);
            if (!key.isEmpty()) {
                named.put(type, key);
            }
        });
        return entry.isRefused() ? Optional.empty() : meeting.map(symbol -> new Covered(symbol, opened, closed, named));
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
