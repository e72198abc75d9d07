package org.hexapla.media.live;

import org.hexapla.media.Recording;
import org.jspecify.annotations.Nullable;

/// A stream as it is watched.
///
/// @param chosen the place of the chosen way to follow it; -1 where there is none
/// @param recording what can be seen of it afterwards; null while there is nothing
public record LiveView(
        LiveStream stream, int chosen, @Nullable Recording recording, boolean isEditable) {}
