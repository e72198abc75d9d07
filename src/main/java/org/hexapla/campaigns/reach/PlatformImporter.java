package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;

/// Reads what platforms gave away, as they named it, from folders that bear the codes of accounts. All or nothing of
/// a file.
final class PlatformImporter implements Importer {

    private final ExportFormat format;
    private final Accounts accounts;
    private final ReadingExports reading;

    PlatformImporter(ExportFormat format, Accounts accounts, ReadingExports reading) {
        this.format = format;
        this.accounts = accounts;
        this.reading = reading;
    }

    @Override
    public String kind() {
        return format.kind();
    }

    @Override
    public String module() {
        return "reach";
    }

    @Override
    public boolean recognises(Path path) {
        return false;
    }

    /// @param path a file in the folder of its account, that folder, or a folder of such folders
    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : files(path)) {
            var folder = file.toAbsolutePath().getParent();
            var account = accounts.find(folder == null ? "" : Folder.name(folder));
            if (account.isEmpty()) {
                run.refused(BadInput.file(Folder.name(file), "reach.import.no-account", Folder.name(file)));
            } else if (format.platforms().contains(account.get().platform()) || !Files.isDirectory(path)) {
                tell(reading.read(format, account.get(), file), run);
            }
        }
    }

    private static List<Path> files(Path path) {
        try (Stream<Path> files = Files.walk(path, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Folder.name(file).matches("(?i).*\\.csv(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void tell(TakingReachIn.Taken taken, ImportRun run) {
        taken.bad().forEach(run::refused);
        for (var i = 0; i < taken.added(); i++) {
            run.added();
        }
        for (var i = 0; i < taken.unchanged(); i++) {
            run.unchanged();
        }
    }
}
