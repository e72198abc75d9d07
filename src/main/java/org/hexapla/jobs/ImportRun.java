package org.hexapla.jobs;

/// What an [Importer] tells about its reading while it reads.
public interface ImportRun {

    /// A record came in that was not there.
    void added();

    /// A record was there and is different now.
    void changed();

    /// A record was there already, just so.
    void unchanged();

    /// Something could not be taken; nothing of it is stored.
    void refused(BadInput badInput);

    /// Whether anything was refused so far.
    boolean hasRefusals();

    /// Shows how far the reading is; a total of 0 means that nobody knows.
    void progress(long done, long total);
}
