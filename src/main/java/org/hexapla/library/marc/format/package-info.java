/// The forms in which records in MARC go from one library to another: MRK, MARCXML, ISO 2709, MARC-in-JSON, and tables
/// as CSV, TSV and XLSX. Each is read and written as a stream; what is written is read back as it was.
///
/// Records are exchanged with their words, not with links: a heading's number goes along as the subfield `0`. What
/// cannot be read is told with the record, the line and the tag, and the reading goes on where it can, so that whoever
/// mends the file learns of all faults at once.
@NullMarked
@NamedInterface("format")
package org.hexapla.library.marc.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
