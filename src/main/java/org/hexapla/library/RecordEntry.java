package org.hexapla.library;

import java.time.Instant;
import java.util.UUID;

/// What is kept of every record, whatever its kind.
///
/// @param version counts its changes, from 1
/// @param isRemoved whether only its history is left
public record RecordEntry(
        RecordId id,
        RecordKind kind,
        int version,
        Instant created,
        UUID createdBy,
        Instant changed,
        UUID changedBy,
        boolean isRemoved) {}
