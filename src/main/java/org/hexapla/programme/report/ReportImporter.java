package org.hexapla.programme.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.figures.Figure;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Problem;
import org.hexapla.programme.yaml.Written;
import org.springframework.stereotype.Component;

/// Reads a periodic report in YAML, in the form that `sample/README.md` tells. All or nothing; a report that
/// people have taken further than its file is left alone.
@Component
class ReportImporter implements Importer {

    private final TakingReports taking;

    ReportImporter(TakingReports taking) {
        this.taking = taking;
    }

    @Override
    public String kind() {
        return "programme-report";
    }

    @Override
    public String module() {
        return "report";
    }

    @Override
    public boolean recognises(Path path) {
        return String.valueOf(path.getFileName()).matches("report-.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var file = Written.read(path, run).flatMap(ReportImporter::report);
        if (file.isEmpty() || run.hasRefusals()) {
            return;
        }
        switch (taking.take(file.get())) {
            case ADDED -> run.added();
            case CHANGED -> run.changed();
            case UNCHANGED -> run.unchanged();
        }
    }

    private static Optional<TakingReports.ReportFile> report(Written file) {
        file.only("code", "from", "to", "state", "title", "figures", "parts");
        var code = file.needed("code", Optional::of);
        var first = file.needed("from", ReportImporter::day);
        var last = file.needed("to", ReportImporter::day);
        var state = file.needed("state", ReportImporter::state);
        LocalizedText title = file.words("title");
        var figures = figures(file);
        var parts = parts(file, figures);
        if (code.isEmpty() || first.isEmpty() || last.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TakingReports.ReportFile(
                code.get(),
                new Period(first.get(), last.get()),
                state.get(),
                title,
                new PeriodicReport.Content(parts, figures)));
    }

    private static List<BoundFigure> figures(Written file) {
        var figures = new ArrayList<BoundFigure>();
        var names = new HashSet<String>();
        for (var piece : file.pieces("figures")) {
            piece.only("name", "para", "label", "unit", "figure", "phrasing", "digits");
            var name = piece.needed("name", written -> Optional.of(written).filter(BoundFigure::isName));
            var figure = piece.needed("figure", ReportImporter::figure);
            var phrasing = piece.needed("phrasing", Phrasing::of);
            var digits = piece.has("digits")
                    ? piece.needed("digits", ReportImporter::digits).orElse(BoundFigure.USUAL_DIGITS)
                    : BoundFigure.USUAL_DIGITS;
            if (name.isPresent() && !names.add(name.get())) {
                piece.refuse("name", "programme.import.code-twice", name.get());
            }
            if (name.isPresent() && figure.isPresent() && phrasing.isPresent()) {
                figures.add(new BoundFigure(
                        name.get(),
                        piece.text("para"),
                        piece.text("label"),
                        piece.text("unit"),
                        figure.get().toString(),
                        phrasing.get(),
                        digits,
                        null));
            }
        }
        return figures;
    }

    private static List<PeriodicReport.Part> parts(Written file, List<BoundFigure> figures) {
        var known = new HashSet<String>();
        figures.forEach(figure -> known.add(figure.name()));
        var parts = new ArrayList<PeriodicReport.Part>();
        for (var piece : file.pieces("parts")) {
            piece.only("kind", "code", "text");
            var kind = piece.needed("kind", PeriodicReport.Kind::of);
            var texts = new TreeMap<String, String>();
            piece.words("text").texts().forEach((language, words) -> {
                LiveText.fault(words).ifPresent(fault -> piece.refuse("text", "report.pattern", fault));
                LiveText.names(words).stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> piece.refuse("text", "report.figure-unknown", name));
                texts.put(language.tag(), words);
            });
            var id = "p" + (parts.size() + 1);
            kind.ifPresent(sort -> parts.add(new PeriodicReport.Part(id, sort, piece.text("code"), texts)));
        }
        return parts;
    }

    private static Optional<Figure> figure(String written) {
        try {
            return Optional.of(Figure.parse(written));
        } catch (Problem _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> digits(String written) {
        return written.matches("[1-9]") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<PeriodicReport.State> state(String written) {
        return List.of(PeriodicReport.State.values()).stream()
                .filter(state -> state.code().equals(written))
                .findFirst();
    }
}
