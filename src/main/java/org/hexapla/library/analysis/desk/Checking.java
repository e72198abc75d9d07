package org.hexapla.library.analysis.desk;

import java.util.List;
import org.hexapla.library.analysis.desk.Deciding.Fault;
import org.springframework.stereotype.Component;

/// Whether a record may go on to readers.
@Component
class Checking {

    /// What keeps it from going on.
    List<Fault> errors(DraftRecord draft) {
        return draft.missing().stream()
                .map(field -> new Fault("add-" + field.code(), field, "analysis.fault.missing", ""))
                .toList();
    }
}
