package org.hexapla.translation.terms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// `terms`: a term list in YAML, a list of entries a file, in the form that `sample/README.md` tells. All or
/// nothing per
/// entry; an entry that is known is made to be what the file says.
@Component
class TermsImporter implements Importer {

    private static final Set<String> NAMES = Set.of("id", "preferred", "accepted", "rejected", "note");

    private final TermTable table;
    private final Audit audit;
    private final TransactionTemplate transaction;

    TermsImporter(TermTable table, Audit audit, TransactionTemplate transaction) {
        this.table = table;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "terms";
    }

    @Override
    public String module() {
        return "translation";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("terms.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var terms = new ArrayList<Term>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> term(entry).ifPresent(terms::add));
        }
        transaction.executeWithoutResult(_ -> take(terms, run));
    }

    private void take(List<Term> terms, ImportRun run) {
        var added = 0;
        var changed = 0;
        for (var term : terms) {
            if (table.add(term)) {
                added++;
                run.added();
            } else if (table.isSame(term)) {
                run.unchanged();
            } else {
                table.change(term, table.find(term.id()).orElseThrow().version());
                changed++;
                run.changed();
            }
        }
        if (added + changed > 0) {
            audit.record(
                    new ItemRef("translation.terms", "all"),
                    "imported",
                    "",
                    "{\"added\":%d,\"changed\":%d}".formatted(added, changed));
        }
    }

    private static Optional<Term> term(EntryFile.Entry entry) {
        entry.only(NAMES);
        var id = entry.needed("id", TermId::parse);
        var preferred = entry.localized("preferred");
        if (preferred.isEmpty()) {
            entry.refuse("preferred", "translation.bad.no-words", entry.text("id"));
        }
        var accepted = entry.lists("accepted");
        var rejected = entry.lists("rejected");
        var note = entry.localized("note");
        return entry.isRefused()
                ? Optional.empty()
                : id.map(known -> new Term(known, preferred, accepted, rejected, note));
    }
}
