package org.hexapla.usage.importing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.usage.UsedItems;
import org.hexapla.usage.counting.CountingUse;
import org.hexapla.usage.journal.OldLog;
import org.hexapla.usage.journal.Segments;
import org.hexapla.usage.visitor.Visitors;
import org.springframework.stereotype.Component;

/// Reads the logs of a web server of an earlier system, of any size, and counts them with the journals of those
/// days.
///
/// All or nothing per file, lines that cannot be read excepted: these are reported. The same bytes are read
/// once; a file without any line of a log is not kept at all. What is no use of an item (pictures, failures, robots) is
/// left out. A file `paths.csv` beside the log
/// may say which item a path shows; else the modules are asked.
@Component
class AccessLogImporter implements Importer {

    static final String KIND = "access-log";

    private static final Pattern NAME = Pattern.compile("(?i).*access[._-]?log.*|.*\\.log(\\.\\d+)?(\\.gz)?");
    private static final int PROGRESS_EVERY = 1 << 14;

    private final Visitors visitors;
    private final List<UsedItems> owners;
    private final Segments segments;
    private final CountingUse counting;
    private final KeptImports imports;

    AccessLogImporter(
            Visitors visitors, List<UsedItems> owners, Segments segments, CountingUse counting, KeptImports imports) {
        this.visitors = visitors;
        this.owners = owners;
        this.segments = segments;
        this.counting = counting;
        this.imports = imports;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String module() {
        return "usage";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path)
                && NAME.matcher(path.getFileName().toString()).matches();
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : SourceFiles.in(path, this::recognises)) {
            readFile(file, run);
        }
        counting.count();
    }

    private void readFile(Path file, ImportRun run) throws IOException {
        var source = SourceFile.of(file);
        if (imports.has(KIND, source)) {
            run.unchanged();
            return;
        }
        var rows = 0L;
        if (!segments.has(source.sha256())) {
            var making = segments.making(source.sha256());
            try (var target = new OldLog(making)) {
                var conversion = convert(file, target, run);
                if (!conversion.isOfALog()) {
                    return;
                }
                rows = conversion.counted();
            } catch (EOFException | ZipException e) {
                run.refused(BadInput.file(source.name(), "usage.log.broken"));
                return;
            }
            segments.take(making);
        }
        imports.add(KIND, source, rows);
    }

    private LogConversion convert(Path file, OldLog target, ImportRun run) throws IOException {
        var conversion = new LogConversion(new LogVisitors(visitors), PathItems.of(file, owners, run), target);
        var name = file.getFileName().toString();
        var size = Files.size(file);
        var number = 0L;
        try (var lines = new Lines(file)) {
            while (lines.next()) {
                number++;
                switch (conversion.take(lines)) {
                    case COUNTED -> run.added();
                    case BAD -> run.refused(BadInput.at(name, number, "", "usage.log.line", excerpt(lines)));
                    case LEFT_OUT -> {}
                }
                if (number % PROGRESS_EVERY == 0) {
                    run.progress(lines.bytesRead(), size);
                }
            }
        }
        return conversion;
    }

    /// Without the address of whoever wrote it.
    private static String excerpt(Lines lines) {
        var length = Math.min(200, lines.end() - lines.start());
        var text = new String(lines.bytes(), lines.start(), length, java.nio.charset.StandardCharsets.UTF_8);
        var blank = text.indexOf(' ');
        return blank < 0 ? "" : "…" + text.substring(blank);
    }
}
