package org.hexapla.media.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hexapla.archive.FileRefused;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.media.Picture;
import org.hexapla.media.Pictures;
import org.hexapla.media.kept.Entries;
import org.springframework.stereotype.Component;

/// `pictures`: pictures beside a list of them in YAML, in the form that `sample/README.md` tells. All or nothing per
/// entry; a picture that is known stays as it is.
@Component
class PicturesImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "key",
            "file",
            "caption",
            "alternative",
            "description",
            "credit",
            "terms",
            "holder",
            "licence",
            "until",
            "people",
            "released");

    private final BringingPictures bringing;
    private final MakingRenditions making;
    private final Pictures keys;

    PicturesImporter(BringingPictures bringing, MakingRenditions making, Pictures keys) {
        this.bringing = bringing;
        this.making = making;
        this.keys = keys;
    }

    @Override
    public String kind() {
        return "pictures";
    }

    @Override
    public String module() {
        return "media";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("pictures.*\\.yaml");
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
        var content = new PictureContent(
                new Picture.Words(
                        entry.localized("caption"),
                        entry.localized("alternative"),
                        entry.localized("description"),
                        entry.localized("credit")),
                Entries.rights(entry),
                entry.list("people", Optional::of));
        if (entry.isRefused() || key.isEmpty() || file.isEmpty()) {
            return;
        }
        if (keys.keyed(key.get()).isPresent()) {
            run.unchanged();
            return;
        }
        try (var bytes = Files.newInputStream(file.get())) {
            var result = bringing.bring(key.get(), bytes, Folder.name(file.get()), content);
            making.make(result.picture());
            run.added();
        } catch (FileRefused e) {
            entry.refuse("file", "media.bad.refused", entry.text("file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
