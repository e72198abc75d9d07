package org.hexapla.library.cataloguing.editor;

import java.util.List;
import org.hexapla.kernel.Problem;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.RecordHeld;
import org.hexapla.library.RecordId;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Saved;
import org.hexapla.library.marc.SavingRecords;
import org.springframework.stereotype.Component;

/// Saves what was written, or tells why not; what was typed is never lost over it.
@Component
class Keeping {

    private final SavingRecords saving;
    private final Drafting drafting;
    private final MarcRecords records;

    Keeping(SavingRecords saving, Drafting drafting, MarcRecords records) {
        this.saving = saving;
        this.drafting = drafting;
        this.records = records;
    }

    Kept keep(Sheet sheet) {
        return keep(sheet, sheet.id());
    }

    /// As a record of its own, beside the one under edit.
    Kept keepAsNew(Sheet sheet) {
        return keep(sheet, null);
    }

    private Kept keep(Sheet sheet, @org.jspecify.annotations.Nullable RecordId id) {
        var draft = sheet.draft();
        var written = drafting.record(sheet.kind(), draft);
        if (!written.notes().isEmpty()) {
            return new Kept.Not(sheet.with(written.notes()));
        }
        try {
            return switch (saving.save(sheet.kind(), id, id == null ? 0 : sheet.version(), written.record())) {
                case Saved.Added(var added, var _) -> new Kept.As(added);
                case Saved.Changed(var changed, var _, var _) -> new Kept.As(changed);
                case Saved.Unchanged(var same) -> new Kept.As(same);
                case Saved.Refused(var findings) -> refused(sheet, written, findings);
            };
        } catch (RecordChanged overtaken) {
            // The form now carries the new version: sending it again is meant.
            var current = id == null
                    ? 0
                    : records.find(id).map(entry -> entry.version()).orElse(0);
            return new Kept.Not(told(sheet.at(current), overtaken));
        } catch (RecordHeld held) {
            return new Kept.Not(told(sheet, held));
        }
    }

    private static Kept refused(Sheet sheet, Written written, List<Finding> findings) {
        return new Kept.Not(sheet.with(Checking.notes(written, sheet.draft(), findings)));
    }

    private static Sheet told(Sheet sheet, Problem problem) {
        return sheet.with(List.of(new Note(-1, -1, "", true, problem.key(), problem.arguments())));
    }

    /// What came of it.
    sealed interface Kept {

        record As(RecordId id) implements Kept {}

        record Not(Sheet why) implements Kept {}
    }
}
