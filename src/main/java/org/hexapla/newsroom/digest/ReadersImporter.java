package org.hexapla.newsroom.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.people.Circular;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `digest-readers`: people who agreed to an earlier system's letters, in YAML, each with the day on which they
/// did: it is the proof that they may be written to. The first letter goes when a rhythm has passed, or `at-once`
/// where the earlier system owes one. An address that has letters already stays as it is.
@Component
class ReadersImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("address", "languages", "rhythm", "channels", "themes", "agreed", "first");

    private final DigestReaders readers;
    private final People people;
    private final Clock clock;

    ReadersImporter(DigestReaders readers, People people, Clock clock) {
        this.readers = readers;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "digest-readers";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("digest-readers.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff("newsroom");
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(NAMES);
        var address = entry.needed("address", written -> Optional.of(written).filter(Circular::isAddress));
        var order = entry.needed("languages", LanguageOrder::parse);
        var agreed = entry.needed("agreed", ReadersImporter::day);
        var channels = entry.list("channels", ChannelCode::parse);
        var themes = entry.list("themes", Optional::of);
        if (entry.isRefused() || address.isEmpty() || order.isEmpty() || agreed.isEmpty()) {
            return;
        }
        var wish = new DigestReader.Wish(
                order.get(),
                DigestReader.Rhythm.of(entry.text("rhythm")),
                new HashSet<>(channels),
                new HashSet<>(themes));
        var first = entry.text("first").equals("at-once")
                ? clock.instant()
                : wish.rhythm().after(clock.instant());
        if (readers.take(address.get(), wish, agreed.get(), first)) {
            run.added();
        } else {
            run.unchanged();
        }
    }

    private static Optional<Instant> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written).atTime(12, 0).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
