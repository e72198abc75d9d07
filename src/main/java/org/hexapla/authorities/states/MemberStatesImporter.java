package org.hexapla.authorities.states;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.authorities.StatesChanged;
import org.hexapla.authorities.edition.CountedRun;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds to the states what public lists know of them: geographical groups, further names by which they are
/// recognised, terms in the Security Council. Their own dated names stay what they are.
///
/// All or nothing per file: one wrong row, and nothing of its file is taken. Names of regions that one
/// language's file adds are laid over those of the others.
@Component
class MemberStatesImporter implements Importer {

    private final ReadingStateFiles reading;
    private final StateAdditionsStore store;
    private final Editions editions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MemberStatesImporter(
            ReadingStateFiles reading,
            StateAdditionsStore store,
            Editions editions,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.reading = reading;
        this.store = store;
        this.editions = editions;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "member-states";
    }

    @Override
    public String module() {
        return "authorities";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.exists(path.resolve("UNSD-M49-en.csv"))
                || ReadingStateFiles.GROUPS
                        .matcher(String.valueOf(path.getFileName()))
                        .matches();
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        Map<String, StateAdditions> accepted = new LinkedHashMap<>();
        var files = files(path);
        for (var file : files) {
            var ofFile = new CountedRun(run);
            var additions = reading.read(file, ofFile);
            if (!ofFile.hasRefusals() && additions.isPresent()) {
                accepted.put(file.getFileName().toString(), additions.get());
            }
            run.progress(accepted.size(), files.size());
        }
        transaction.executeWithoutResult(_ -> store(accepted, new CountedRun(run)));
    }

    private void store(Map<String, StateAdditions> accepted, CountedRun run) {
        accepted.forEach((file, additions) -> store.store(file, additions, run));
        if (run.hasChanges()) {
            editions.changed("states");
            events.publishEvent(new StatesChanged(accepted.values().stream()
                    .flatMap(additions -> additions.states().stream())
                    .distinct()
                    .toList()));
            audit.record(new ItemRef("authorities.states", "all"), "imported", "", run.json());
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
