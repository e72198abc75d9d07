package org.hexapla.archive;

/// Says of stored files which may not be given out to everybody under their public address, as a bean of each module
/// that keeps some back. Asked through [OpenFiles].
public interface ClosedFiles {

    boolean isClosed(FileId file);

    /// Whether the person who asks may have a closed one all the same.
    default boolean isForWhoAsks(FileId file) {
        return false;
    }
}
