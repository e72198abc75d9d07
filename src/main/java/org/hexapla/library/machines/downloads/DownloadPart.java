package org.hexapla.library.machines.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// One file of a set, and how it is written.
///
/// @param name with its ending, without that of the packing: `documents.csv`
/// @param form `csv`, `jsonl` or `marcxml`
/// @param columns of a table; none of other forms
record DownloadPart(String name, String form, List<String> columns, Writing writing) {

    /// Writes all rows, in the transaction that holds the snapshot, in constant memory.
    interface Writing {

        /// @return how many rows or records it wrote
        long to(OutputStream out) throws IOException;
    }
}
