package org.hexapla.library.marc;

import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;

/// A record of the library in MARC, as it is in one version.
///
/// @param record with its links
public record MarcEntry(RecordId id, RecordKind kind, int version, MarcRecord record) {}
