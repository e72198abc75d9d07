package org.hexapla.campaigns.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.ConceptId;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `watch-messages`: the messages that the media are watched for, in YAML: `code`, `name`, `initiative`,
/// `concepts`, `rules` (lines by language, see [Rules]). A message that is known stays as people have made it
/// since.
@Component
class MessagesImporter implements Importer {

    private static final Set<String> NAMES = Set.of("code", "name", "initiative", "concepts", "rules");

    private final WatchMessages messages;
    private final People people;
    private final Clock clock;

    MessagesImporter(WatchMessages messages, People people, Clock clock) {
        this.messages = messages;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "watch-messages";
    }

    @Override
    public String module() {
        return "mediawatch";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("watch-messages.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(
                    file,
                    run,
                    entry -> message(entry).ifPresent(message -> {
                        if (messages.add(message)) {
                            run.added();
                        } else {
                            run.unchanged();
                        }
                    }));
        }
    }

    private Optional<WatchMessage> message(EntryFile.Entry entry) {
        entry.only(NAMES);
        var code =
                entry.needed("code", written -> Optional.of(written).filter(text -> text.matches(WatchMessage.FORM)));
        var name = entry.localized("name");
        var rules = entry.localized("rules");
        if (name.isEmpty()) {
            entry.refuse("name", "mediawatch.problem.name");
        }
        rules.texts()
                .values()
                .forEach(text ->
                        Rules.mistake(text).ifPresent(line -> entry.refuse("rules", "mediawatch.problem.rules", line)));
        var concepts = entry.list("concepts", ConceptId::parse);
        return entry.isRefused() || code.isEmpty()
                ? Optional.empty()
                : Optional.of(new WatchMessage(
                        code.get(), 1, name, entry.text("initiative"), concepts, rules, clock.instant()));
    }
}
