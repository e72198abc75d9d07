package org.hexapla.programme.mandates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Symbol;
import org.hexapla.programme.yaml.Written;
import org.springframework.stereotype.Component;

/// Reads mandates in YAML, in the form that `sample/README.md` tells. All or nothing per file; a mandate that the file
/// does not name stays.
@Component
class MandateImporter implements Importer {

    private final RegisteringMandates registering;

    MandateImporter(RegisteringMandates registering) {
        this.registering = registering;
    }

    @Override
    public String kind() {
        return "programme-mandates";
    }

    @Override
    public String module() {
        return "programme";
    }

    @Override
    public boolean recognises(Path path) {
        return String.valueOf(path.getFileName()).equals("mandates.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var all = Written.read(path, run).map(MandateImporter::mandates).orElse(List.of());
        if (run.hasRefusals()) {
            return;
        }
        for (var outcome : registering.register(all)) {
            switch (outcome) {
                case ADDED -> run.added();
                case CHANGED -> run.changed();
                case UNCHANGED -> run.unchanged();
            }
        }
    }

    private static List<Mandate> mandates(Written file) {
        var mandates = new ArrayList<Mandate>();
        var seen = new HashSet<Symbol>();
        for (var piece : file.only("mandates").pieces("mandates")) {
            piece.only("symbol", "year", "body", "subprogrammes", "title", "proclaims");
            var symbol = piece.needed("symbol", Symbol::parse);
            var year = piece.needed("year", MandateForm::year);
            var title = piece.words("title");
            if (symbol.isPresent() && !seen.add(symbol.get())) {
                piece.refuse(
                        "symbol", "programme.import.code-twice", symbol.get().display());
            }
            var proclaims = piece.has("proclaims") ? piece.piece("proclaims").flatMap(MandateImporter::day) : null;
            if (symbol.isPresent() && year.isPresent()) {
                mandates.add(new Mandate(
                        symbol.get(),
                        title,
                        piece.text("body"),
                        year.get(),
                        piece.list("subprogrammes", Optional::of),
                        proclaims == null ? null : proclaims.orElse(null)));
            }
        }
        return mandates;
    }

    private static Optional<Mandate.Day> day(Written piece) {
        piece.only("day", "since", "name");
        var day = piece.needed("day", MandateForm::monthDay);
        var since = piece.needed("since", MandateForm::year);
        var name = piece.words("name");
        return day.flatMap(known -> since.map(first -> new Mandate.Day(known, first, name)));
    }
}
