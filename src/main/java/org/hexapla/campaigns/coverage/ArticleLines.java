package org.hexapla.campaigns.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.TableFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a file of articles, whichever of the two forms it has: a table of CSV, or an object of JSON a line.
final class ArticleLines {

    private static final String[] NEEDED = {"outlet", "key", "day", "title"};

    private ArticleLines() {}

    /// @param cell gives a value by its name, empty where there is none
    record Line(long number, String file, UnaryOperator<String> cell) {

        String get(String name) {
            return cell.apply(name);
        }

        BadInput bad(String name, String key, Object... arguments) {
            return BadInput.at(file, number, name, key, arguments);
        }
    }

    static boolean isOne(Path file) {
        return Folder.name(file).matches("(?i).*\\.(csv|jsonl)(\\.gz)?");
    }

    static void read(Path file, ImportRun run, Consumer<Line> lines) throws IOException {
        var name = Folder.name(file);
        if (name.matches("(?i).*\\.csv(\\.gz)?")) {
            TableFile.csv(file).requiring(NEEDED).read(run, row -> lines.accept(new Line(row.line(), name, row::get)));
        } else {
            readJson(file, run, lines);
        }
    }

    private static void readJson(Path file, ImportRun run, Consumer<Line> lines) throws IOException {
        var name = Folder.name(file);
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder()))) {
            var number = 0L;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readObject(line, name, number, run, lines);
                }
            }
        } catch (CharacterCodingException e) {
            run.refused(BadInput.file(name, "jobs.table.charset", "UTF-8"));
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            run.refused(BadInput.file(name, "jobs.table.not-packed"));
        }
    }

    private static void readObject(String line, String name, long number, ImportRun run, Consumer<Line> lines) {
        try {
            var object = JsonMapper.shared().readTree(line);
            if (!object.isObject()) {
                run.refused(BadInput.at(name, number, "", "jobs.table.malformed"));
                return;
            }
            lines.accept(new Line(
                    number, name, cell -> object.path(cell).asString("").strip()));
        } catch (JacksonException e) {
            run.refused(BadInput.at(name, number, "", "jobs.table.malformed"));
        }
    }

    private static InputStream open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        return Folder.name(file).endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }
}
