package org.hexapla.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/// An importer for the tests: each line says what is to become of it.
@Component
class LineImporter implements Importer {

    @Override
    public String kind() {
        return "lines";
    }

    @Override
    public String module() {
        return "jobs";
    }

    @Override
    public boolean recognises(Path path) {
        return path.endsWith("lines.txt");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var lines = Files.readAllLines(path);
        for (var line = 1; line <= lines.size(); line++) {
            var text = lines.get(line - 1);
            switch (text) {
                case "new" -> run.added();
                case "old" -> run.changed();
                case "same", "" -> run.unchanged();
                default ->
                    run.refused(BadInput.at(path.getFileName().toString(), line, text, "jobs.problem.kind", text));
            }
            run.progress(line, lines.size());
        }
    }

    static BadInput refusal(String file, long line) {
        return BadInput.at(file, line, "bad", "jobs.problem.kind", "bad");
    }
}
