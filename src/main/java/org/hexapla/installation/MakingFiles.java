package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.jobs.FileMaker;
import org.springframework.stereotype.Component;

/// Commands that make a file out of records: whatever [FileMaker]s the modules bring.
@Component
final class MakingFiles {

    private final List<FileMaker> makers;

    MakingFiles(List<FileMaker> makers) {
        this.makers = List.copyOf(makers);
    }

    /// Answers the exit code.
    int run(String command, Map<String, String> options, Path file, Audience audience) throws IOException {
        var maker = makers.stream()
                .filter(each -> each.command().equals(command))
                .findFirst()
                .orElseThrow(() -> new CannotRun("installation.command.unknown", command));
        if (!options.keySet().containsAll(maker.options())) {
            throw new CannotRun("installation.usage", maker.usage());
        }
        var folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotRun("installation.backup.no-folder", file);
        }
        maker.make(options, file);
        audience.say("installation.file.done", file, Files.size(file));
        return 0;
    }
}
