package org.hexapla.archive;

/// Says of stored files which may not be given out yet under their public address, as a bean of each module that keeps
/// some back. Asked through [OpenFiles].
public interface ClosedFiles {

    boolean isClosed(FileId file);
}
