package org.hexapla.media.kept;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hexapla.jobs.EntryFile;
import org.hexapla.media.Rights;

/// Reads what entries of different files have in common.
public final class Entries {

    private Entries() {}

    public static Optional<String> key(EntryFile.Entry entry) {
        return entry.needed("key", written -> Optional.of(written).filter(key -> key.matches("[a-z0-9-]{1,80}")));
    }

    /// The file beside the list that an entry names.
    public static Optional<Path> file(EntryFile.Entry entry, Path list) {
        var found = entry.needed("file", name -> Optional.of(name).filter(plain -> plain.matches("[\\w.-]{1,120}")))
                .map(list::resolveSibling);
        if (found.isPresent() && !java.nio.file.Files.isRegularFile(found.get())) {
            entry.refuse("file", "media.bad.file", entry.text("file"));
            return Optional.empty();
        }
        return found;
    }

    public static Rights rights(EntryFile.Entry entry) {
        return new Rights(
                entry.text("holder"),
                entry.text("licence"),
                entry.localized("terms"),
                entry.value("until", Entries::day).orElse(null),
                isSaid(entry, "released"));
    }

    public static boolean isSaid(EntryFile.Entry entry, String name) {
        return entry.text(name).equals("yes") || entry.text(name).equals("true");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
