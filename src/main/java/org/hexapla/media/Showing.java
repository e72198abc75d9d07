package org.hexapla.media;

/// Whether readers are shown a picture or a recording.
public enum Showing {
    SHOWN,
    /// The house has not released it yet: its own people only.
    KEPT_BACK,
    /// The rights have ended: nobody gets the file any more.
    ENDED;

    public boolean isShown() {
        return this == SHOWN;
    }
}
