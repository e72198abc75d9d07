package org.hexapla.library.marc.format;

import java.util.List;

/// Who hears the rows of a table.
public interface RowReading {

    /// @param line on which the row begins, from 1
    void row(long line, List<String> cells);

    void misread(Misread misread);
}
