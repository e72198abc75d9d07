package org.hexapla.library.cataloguing.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexapla.library.marc.CheckingRecords;
import org.hexapla.library.marc.Finding;
import org.springframework.stereotype.Component;

/// Says of a draft what saving it would say.
@Component
class Checking {

    private static final String LOG = "999";

    private final Drafting drafting;
    private final CheckingRecords checking;

    Checking(Drafting drafting, CheckingRecords checking) {
        this.drafting = drafting;
        this.checking = checking;
    }

    List<Note> check(Sheet sheet) {
        var written = drafting.record(sheet.kind(), sheet.draft());
        // The entry of the work log is written when the record is saved: nobody has to type it.
        var findings = checking.check(sheet.kind(), sheet.id(), written.record()).findings().stream()
                .filter(finding -> !finding.tag().equals(LOG) || finding.occurrence() > 0)
                .toList();
        return notes(written, sheet.draft(), findings);
    }

    /// What cannot be a field, then what was found, errors first, each thing once.
    static List<Note> notes(Written written, Draft draft, List<Finding> findings) {
        var notes = new ArrayList<>(written.notes());
        findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> written.note(finding, draft))
                .forEach(notes::add);
        return notes;
    }
}
