package org.hexapla.library.catalogue.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.catalogue.Contribution;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.springframework.stereotype.Component;

/// `unov-dspace`: the list of documents of the repository of Vienna, tab-separated, in Windows-1252.
///
/// The line with the columns' names may stand anywhere. Rows that share a symbol are one document in several languages.
/// All or nothing per row.
@Component
class ViennaImporter implements Importer {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final CSVFormat TABBED =
            CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).get();

    private final Intake intake;

    ViennaImporter(Intake intake) {
        this.intake = intake;
    }

    @Override
    public String kind() {
        return "unov-dspace";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path.resolve("dspace.tsv"))
                || Folder.name(path).equals("dspace.tsv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var file = Files.isDirectory(path) ? path.resolve("dspace.tsv") : path;
        if (!Files.isRegularFile(file)) {
            return;
        }
        var rows = rows(file, run);
        var found = Families.of(rows, ViennaRow::symbols).stream()
                .map(family -> found(Folder.name(file), family))
                .toList();
        intake.take(found, run);
    }

    private static List<ViennaRow> rows(Path file, ImportRun run) throws IOException {
        var name = Folder.name(file);
        List<Line> lines = new ArrayList<>();
        try (var reader = Files.newBufferedReader(file, WINDOWS);
                var parser = TABBED.parse(reader)) {
            var line = 1L;
            for (var cells : parser) {
                lines.add(new Line(line, cells.toList()));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (java.io.UncheckedIOException | java.nio.charset.CharacterCodingException e) {
            run.refused(BadInput.at(name, lines.size() + 1L, "", "library.import.no-table"));
            return List.of();
        }
        var header = lines.stream()
                .filter(line -> line.cells().containsAll(ViennaColumn.headers()))
                .findFirst();
        if (header.isEmpty()) {
            run.refused(BadInput.file(name, "library.import.no-header", String.join(", ", ViennaColumn.headers())));
            return List.of();
        }
        var names = header.get().cells();
        return lines.stream()
                .filter(line -> !line.cells().equals(names))
                .flatMap(line -> row(line, names, name, run).stream())
                .toList();
    }

    private static Optional<ViennaRow> row(Line line, List<String> names, String file, ImportRun run) {
        if (line.cells().size() != names.size()) {
            run.refused(BadInput.at(
                    file,
                    line.number(),
                    "",
                    "library.import.cells",
                    line.cells().size(),
                    names.size()));
            return Optional.empty();
        }
        return ViennaRow.of(column -> line.cells().get(names.indexOf(column.header())), line.number(), file, run);
    }

    private Found found(String file, List<ViennaRow> family) {
        var oldest =
                family.stream().min(Comparator.comparingLong(ViennaRow::id)).orElseThrow();
        var draft = new DescriptionDraft(family.stream()
                .flatMap(row -> row.symbols().stream())
                .distinct()
                .toList());
        var title = LocalizedText.none();
        var note = LocalizedText.none();
        for (var row : family) {
            title = filled(title, row.title());
            note = filled(note, row.note());
        }
        draft.title(title)
                .summary(note)
                .date(date(family))
                .languages(family.stream()
                        .flatMap(row -> row.languages().stream())
                        .distinct()
                        .toList());
        var contribution = new Contribution(kind(), String.valueOf(oldest.id()), draft.finished());
        return new Found(contribution, file, family.getFirst().line());
    }

    private static @org.jspecify.annotations.Nullable PartialDate date(List<ViennaRow> family) {
        return family.stream()
                .flatMap(row -> Optional.ofNullable(row.date()).stream())
                .findFirst()
                .orElse(null);
    }

    /// The first row that has a text in a language gives it.
    private static LocalizedText filled(LocalizedText text, LocalizedText more) {
        var filled = text;
        for (var language : more.languages()) {
            if (filled.in(language).isEmpty()) {
                filled = filled.with(language, more.in(language).orElseThrow());
            }
        }
        return filled;
    }

    private record Line(long number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }
}
