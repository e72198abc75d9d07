package org.hexapla.library.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.MarcRecord;

/// One record of a batch.
///
/// @param number in the file, or in the order of the edit, from 1
/// @param line of the file; 0 where it has none
/// @param record the one that is changed; for a new one, nothing until it is saved
/// @param version the one that was seen of it; 0 for a new one
/// @param before what it was
/// @param content what it is to be
public record BatchRow(
        long number,
        long line,
        RecordKind kind,
        Optional<RecordId> record,
        int version,
        String title,
        Optional<MarcRecord> before,
        MarcRecord content,
        List<Finding> findings,
        boolean isChosen,
        Optional<Outcome> outcome,
        int savedVersion) {

    /// What became of it.
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED,
        UNDONE,
        /// Not undone, for somebody changed it since.
        CHANGED_SINCE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public boolean isNew() {
        return version == 0;
    }
}
