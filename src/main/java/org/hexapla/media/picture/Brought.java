package org.hexapla.media.picture;

import org.hexapla.media.Original;

/// A picture's file as it was looked into.
///
/// @param turned how the camera says it was held, 1 to 8
/// @param width as it is seen, turned upright
record Brought(Original original, int width, int height, int turned) {}
