package org.hexapla.usage.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.usage.Act;
import org.hexapla.usage.Usage;
import org.hexapla.usage.UsedItems;

/// What the paths of a log show: as a table beside the log says, else as the modules know their addresses.
final class PathItems {

    /// Columns: path, item, act, language.
    private static final String TABLE = "paths.csv";

    private static final int DIFFERENT_PATHS = 1 << 20;

    private final Map<String, Usage> listed;
    private final List<UsedItems> owners;
    private final Memory<Optional<Shows>> known;

    private PathItems(Map<String, Usage> listed, List<UsedItems> owners) {
        this.listed = listed;
        this.owners = owners;
        known = new Memory<>(DIFFERENT_PATHS, this::find);
    }

    /// @param words site, item and language, with tabs between them
    record Shows(char act, byte[] words) {}

    static PathItems of(Path log, List<UsedItems> owners, ImportRun run) throws IOException {
        var listed = new HashMap<String, Usage>();
        var table = log.resolveSibling(TABLE);
        if (Files.isRegularFile(table)) {
            TableFile.csv(table).requiring("path", "item", "act").read(run, row -> {
                var act = Act.parse(row.get("act"));
                if (act.isPresent()) {
                    listed.put(
                            row.get("path"),
                            new Usage(ItemRef.parse(row.get("item")), act.get(), Language.parse(row.get("language"))));
                } else {
                    run.refused(row.bad("act", "usage.log.act", row.get("act")));
                }
            });
        }
        return new PathItems(listed, owners);
    }

    Optional<Shows> of(LogLine line) {
        return known.of(line.bytes(), line.targetStart(), line.pathEnd());
    }

    private Optional<Shows> find(String path) {
        var usage = Optional.ofNullable(listed.get(path));
        return usage.or(() -> owners.stream()
                        .flatMap(owner -> owner.byPath(path).stream())
                        .findFirst())
                .map(PathItems::shows);
    }

    private static Shows shows(Usage usage) {
        var words = usage.site()
                + '\t'
                + usage.item()
                + '\t'
                + usage.language().map(Language::tag).orElse("");
        return new Shows(usage.act().letter(), words.getBytes(StandardCharsets.UTF_8));
    }
}
