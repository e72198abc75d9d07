package org.hexapla.library.marc.format;

import java.io.IOException;
import org.hexapla.library.marc.MarcRecord;

/// Writes records into a file, one after the other.
///
/// Records are given with their words; a subfield that is only a link has none, so resolve it before.
public interface MarcWriter {

    /// @throws RecordUnwritable if the form cannot hold the record
    void write(MarcRecord record) throws IOException;

    /// Writes what ends the file. The stream is the caller's to close.
    void finish() throws IOException;
}
