package org.hexapla.media.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.archive.FileRefused;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Language;
import org.hexapla.media.Pictures;
import org.hexapla.media.Recording;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.Entries;
import org.springframework.stereotype.Component;

/// `recordings`: films and sound beside a list of them in YAML, in the form that `sample/README.md` tells. All or
/// nothing per entry; a recording that is known stays as it is.
@Component
class RecordingsImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "key",
            "file",
            "title",
            "description",
            "credit",
            "terms",
            "holder",
            "licence",
            "until",
            "released",
            "seconds",
            "spoken",
            "poster",
            "words");

    private final BringingRecordings bringing;
    private final DescribingRecordings describing;
    private final Recordings keys;
    private final Pictures pictures;

    RecordingsImporter(
            BringingRecordings bringing, DescribingRecordings describing, Recordings keys, Pictures pictures) {
        this.bringing = bringing;
        this.describing = describing;
        this.keys = keys;
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return "recordings";
    }

    @Override
    public String module() {
        return "media";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("recordings.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var list : Folder.files(path, ".yaml")) {
            EntryFile.read(list, run, entry -> take(entry, list, run));
        }
    }

    private void take(EntryFile.Entry entry, Path list, ImportRun run) {
        entry.only(NAMES);
        var key = Entries.key(entry);
        var file = Entries.file(entry, list);
        var content = new RecordingContent(
                new Recording.Words(
                        entry.localized("title"), entry.localized("description"), entry.localized("credit")),
                Entries.rights(entry),
                entry.value("seconds", RecordingsImporter::seconds).orElse(0),
                entry.value("spoken", Language::parse).orElse(null),
                entry.value("poster", pictures::keyed).orElse(null));
        var words = words(entry, key.orElse(""), list);
        if (entry.isRefused() || key.isEmpty() || file.isEmpty()) {
            return;
        }
        if (keys.keyed(key.get()).isPresent()) {
            run.unchanged();
            return;
        }
        try (var bytes = Files.newInputStream(file.get())) {
            var id = bringing.bring(key.get(), bytes, Folder.name(file.get()), content);
            words.forEach((language, said) -> describing.write(id, language, 0, said));
            run.added();
        } catch (FileRefused e) {
            entry.refuse("file", "media.bad.refused", entry.text("file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> seconds(String written) {
        return written.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static Map<Language, WebVtt> words(EntryFile.Entry entry, String key, Path list) {
        var words = new HashMap<Language, WebVtt>();
        for (var language : entry.list("words", Language::parse)) {
            var name = key + "_" + language + ".vtt";
            try {
                var read = WebVttReading.read(Files.readString(list.resolveSibling(name)));
                if (read.isGood()) {
                    words.put(language, read.words());
                } else {
                    var fault = read.faults().getFirst();
                    entry.refuse("words", "media.bad.words", name, fault.line(), fault.column());
                }
            } catch (IOException e) {
                entry.refuse("words", "media.bad.file", name);
            }
        }
        return words;
    }
}
