package org.hexapla.authorities.states;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.hexapla.authorities.States;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.springframework.stereotype.Component;

/// `state-terms`: terms of office of states in organs that hold elections, a CSV line a term: `body`, `state`,
/// `first_year`, `last_year`, `seat`. A file is a source of its own and replaces what it told before; all of it or
/// nothing.
@Component
class StateTermsImporter implements Importer {

    private final States states;
    private final StateTerms terms;

    StateTermsImporter(States states, StateTerms terms) {
        this.states = states;
        this.terms = terms;
    }

    @Override
    public String kind() {
        return "state-terms";
    }

    @Override
    public String module() {
        return "authorities";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path)
                && Folder.name(path).toLowerCase(Locale.ROOT).matches("state-terms.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".csv")) {
            var rows = new ArrayList<TableFile.Row>();
            TableFile.csv(file)
                    .requiring("body", "state", "first_year", "last_year", "seat")
                    .read(run, rows::add);
            var told = new LinkedHashSet<StateTerm>();
            var wrong = rows.stream()
                    .filter(row -> !StateTerm.read(row::get)
                            .filter(term -> states.find(term.state()).isPresent())
                            .filter(told::add)
                            .isPresent())
                    .toList();
            wrong.forEach(
                    row -> run.refused(row.bad("", "authorities.import.bad-term", String.join(", ", cells(row)))));
            if (wrong.isEmpty() && !told.isEmpty()) {
                tell(terms.replace(Folder.name(file), List.copyOf(told)).size(), told.size(), run);
            }
        }
    }

    private static List<String> cells(TableFile.Row row) {
        return List.of(row.get("body"), row.get("state"), row.get("first_year"), row.get("last_year"), row.get("seat"));
    }

    private static void tell(int known, int told, ImportRun run) {
        for (var i = 0; i < told; i++) {
            if (i < known) {
                run.unchanged();
            } else {
                run.added();
            }
        }
    }
}
