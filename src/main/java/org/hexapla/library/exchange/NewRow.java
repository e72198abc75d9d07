package org.hexapla.library.exchange;

import java.util.Optional;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;

/// A record that comes into a batch.
///
/// @param target the record that it changes, as it is now
public record NewRow(long number, long line, RecordKind kind, Optional<MarcEntry> target, MarcRecord content) {}
