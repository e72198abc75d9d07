package org.hexapla.archive;

import java.time.Instant;

/// What is known of a stored file.
///
/// @param mediaType found by looking into it, never the one it was offered under
/// @param bytes its size
public record StoredFile(FileId id, String mediaType, long bytes, Instant stored) {}
