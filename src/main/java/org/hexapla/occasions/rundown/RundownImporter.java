package org.hexapla.occasions.rundown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `rundowns`: runs of show in YAML, a list of entries a file, in the form that `sample/README.md` tells. An event that
/// has one keeps it as the house has it.
@Component
class RundownImporter implements Importer {

    private static final int CELLS = 5;

    private final RunningShows shows;
    private final TransactionOperations transaction;

    RundownImporter(RunningShows shows, TransactionOperations transaction) {
        this.shows = shows;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "rundowns";
    }

    @Override
    public String module() {
        return "rundown";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("rundowns.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<Show>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> show(entry).ifPresent(read::add));
        }
        for (var show : read) {
            transaction.executeWithoutResult(_ -> take(show, run));
        }
    }

    private record Show(EventCode event, List<Cue.Part> parts) {}

    private void take(Show show, ImportRun run) {
        var event = shows.event(show.event().value());
        if (!shows.of(event).cues().isEmpty()) {
            run.unchanged();
            return;
        }
        show.parts().forEach(part -> shows.add(event, part));
        run.added();
    }

    private static Optional<Show> show(EntryFile.Entry entry) {
        entry.only(Set.of("event", "cues"));
        var event = entry.needed("event", EventCode::parse);
        var parts = entry.list("cues", RundownImporter::part);
        return entry.isRefused() ? Optional.empty() : event.map(code -> new Show(code, parts));
    }

    /// `10 | Doors open | Ushers | House light up | en ase`
    private static Optional<Cue.Part> part(String written) {
        var cells = written.split("\\s*\\|\\s*", -1);
        return cells.length == CELLS && cells[0].matches("\\d{1,3}")
                ? Optional.of(new Cue.Part(
                        Integer.parseInt(cells[0]),
                        cells[1],
                        cells[2],
                        cells[3],
                        Stream.of(cells[4].split("\\s+"))
                                .flatMap(tag -> Language.parse(tag).stream())
                                .toList()))
                : Optional.empty();
    }
}
