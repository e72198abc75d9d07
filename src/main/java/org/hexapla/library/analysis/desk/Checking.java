package org.hexapla.library.analysis.desk;

import java.util.List;
import java.util.stream.Stream;
import org.hexapla.library.RecordKind;
import org.hexapla.library.analysis.desk.Deciding.Fault;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.Validation;
import org.springframework.stereotype.Component;

/// Whether a record may go on to readers: it says what every record says, and is as the profile of documents wants it.
@Component
class Checking {

    private final DraftMarc marc;
    private final Validation validation;

    Checking(DraftMarc marc, Validation validation) {
        this.marc = marc;
        this.validation = validation;
    }

    /// What keeps it from going on.
    List<Fault> errors(DraftRecord draft) {
        var missing = draft.missing().stream()
                .map(field -> new Fault("add-" + field.code(), field.messageKey(), "analysis.fault.missing", ""))
                .toList();
        var wrong = findings(draft).stream()
                .filter(Finding::isError)
                .map(finding -> new Fault("record", "analysis.desk.tag", "analysis.fault.profile", finding.tag()))
                .distinct();
        // One that is missing is told once.
        return missing.isEmpty() ? wrong.toList() : missing;
    }

    /// What the profile has to say of it. The log is written when the work is done.
    List<Finding> findings(DraftRecord draft) {
        return Stream.of(validation.check(RecordKind.DOCUMENT, marc.record(draft)))
                .flatMap(List::stream)
                .filter(finding -> !finding.tag().equals("999"))
                .toList();
    }
}
