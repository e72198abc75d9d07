package org.hexapla.newsroom.volumes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.media.Pictures;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Volume;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `volumes`: issues, yearbooks, exhibitions and courses in YAML, a list of entries (`channel`, `number`,
/// `kind`, `day`, `title`, `lead`, `cover` by the key of its picture, `items` by their keys, `terms`, `authors`
/// as `key: person`). A volume that is known stays as the house has it.
@Component
class VolumesImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("channel", "number", "kind", "day", "title", "lead", "items", "terms", "authors", "cover");

    private final MakingVolumes making;
    private final VolumeTable table;
    private final Channels channels;
    private final Pictures pictures;
    private final TransactionOperations transaction;

    VolumesImporter(
            MakingVolumes making,
            VolumeTable table,
            Channels channels,
            Pictures pictures,
            TransactionOperations transaction) {
        this.making = making;
        this.table = table;
        this.channels = channels;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "volumes";
    }

    @Override
    public String module() {
        return "volumes";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("volumes.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> transaction.executeWithoutResult(_ -> take(entry, run)));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        var volume = volume(entry);
        var authors = entry.list("authors", VolumesImporter::pair);
        if (volume.isEmpty()) {
            return;
        }
        if (making.add(volume.get()).isEmpty()) {
            run.unchanged();
            return;
        }
        var keyed = table.keyed(authors.stream().map(Map.Entry::getKey).toList());
        for (var author : authors) {
            var item = Optional.ofNullable(keyed.get(author.getKey()));
            if (item.isEmpty() || !making.sign(item.get(), List.of(author.getValue()))) {
                entry.refuse("authors", "volumes.bad.author", author.getKey(), author.getValue());
            }
        }
        run.added();
    }

    private Optional<Volume> volume(EntryFile.Entry entry) {
        entry.only(NAMES);
        var channel = entry.needed(
                "channel",
                code -> ChannelCode.parse(code)
                        .filter(known -> channels.find(known).isPresent()));
        var number = entry.needed("number", written -> Optional.of(written).filter(Volume::isNumber));
        var kind = entry.needed("kind", Volume.Kind::parse);
        var day = entry.needed("day", VolumesImporter::day);
        var keys = entry.list("items", Optional::of);
        var keyed = table.keyed(keys);
        List<ItemId> items = keys.stream()
                .flatMap(key -> Optional.ofNullable(keyed.get(key)).stream())
                .toList();
        if (items.size() < keys.size()) {
            entry.refuse("items", "volumes.bad.item");
        }
        var cover = entry.value("cover", pictures::keyed);
        if (entry.localized("title").isEmpty()) {
            entry.refuse("title", "volumes.fault.title");
        }
        if (entry.isRefused() || channel.isEmpty() || number.isEmpty() || kind.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Volume(
                channel.get(),
                number.get(),
                kind.get(),
                day.get(),
                entry.localized("title"),
                entry.localized("lead"),
                items,
                terms(entry),
                cover.orElse(null)));
    }

    private static Map<Language, List<Volume.Term>> terms(EntryFile.Entry entry) {
        var terms = new HashMap<Language, List<Volume.Term>>();
        entry.lists("terms")
                .forEach((language, lines) -> terms.put(
                        language,
                        lines.stream()
                                .flatMap(line -> IndexTerms.term(line).stream())
                                .toList()));
        return terms;
    }

    private static Optional<Map.Entry<String, String>> pair(String written) {
        var colon = written.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Optional.of(Map.entry(
                        written.substring(0, colon).strip(),
                        written.substring(colon + 1).strip()));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
