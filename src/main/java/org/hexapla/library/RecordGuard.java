package org.hexapla.library;

/// Who may close a record to changes, as a bean. The register asks at each change, whichever way it comes.
public interface RecordGuard {

    /// @throws RecordHeld if the acting person may not change the record now
    void requireOpen(RecordId record);
}
