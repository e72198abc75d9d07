package org.hexapla.media.live;

import org.hexapla.kernel.Problem;

/// A recording cannot be brought from its address.
final class RecordingUnreachable extends Problem {

    private static final long serialVersionUID = 1;

    /// @param key why
    RecordingUnreachable(String key, Object... arguments) {
        super(Category.MISTAKE, key, arguments);
    }
}
