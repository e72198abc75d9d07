package org.hexapla.usage.counter;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// A form that reports are written in. It is given the lines one by one, so that no report is too long.
sealed interface WrittenReport permits JsonReport, TabularReport {

    void begin(List<Remark> remarks, Instant created) throws IOException;

    /// One line more: those of one item after each other, with the items of one parent together.
    void line(Line line) throws IOException;

    void end() throws IOException;
}
