package org.hexapla.library.marc.format;

import org.hexapla.library.marc.MarcRecord;

/// Who hears what stands in a file, in its order. A record with something misread in it is not given.
public interface MarcReading {

    /// @param number of the record in the file, from 1, those that are misread counted too
    /// @param line on which it begins, from 1; 0 where the form has no lines
    void record(long number, long line, MarcRecord record);

    void misread(Misread misread);
}
