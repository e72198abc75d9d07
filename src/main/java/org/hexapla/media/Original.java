package org.hexapla.media;

import org.hexapla.archive.FileId;

/// The file that was brought.
///
/// @param name the name it came under
public record Original(FileId file, String mediaType, String name) {}
