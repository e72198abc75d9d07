package org.hexapla.library.machines.downloads;

import java.time.Instant;
import java.util.List;
import org.hexapla.archive.FileId;

/// All files that were made of one snapshot.
///
/// @param began when the snapshot was taken
public record Edition(long id, Instant began, List<Made> files) {

    /// A file of it.
    ///
    /// @param name with its endings: `documents.csv.gz`
    /// @param form `csv`, `jsonl` or `marcxml`
    /// @param columns of a table; none of other forms
    /// @param rows or records
    public record Made(String name, String form, List<String> columns, FileId file, long bytes, long rows) {

        public String address() {
            return "/files/" + file.sha256() + "/" + name;
        }

        /// The set without its form, for the message that tells what is in it.
        public String set() {
            return name.substring(0, name.indexOf('.'));
        }
    }
}
