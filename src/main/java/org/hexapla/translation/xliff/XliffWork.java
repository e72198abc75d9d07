package org.hexapla.translation.xliff;

import java.util.List;
import org.hexapla.translation.Translatable.Unit;
import org.hexapla.translation.desk.Sentence;
import org.hexapla.translation.desk.Work;
import org.hexapla.translation.memory.Match;

/// A piece of work with all that goes into its file.
record XliffWork(Work work, List<Part> parts) {

    /// A unit.
    ///
    /// @param entries terms of the source with the right ones of the target
    record Part(Unit unit, List<Line> lines, List<Entry> entries) {}

    /// A sentence with what the memory has that is like it.
    record Line(Sentence sentence, List<Match> matches) {}

    record Entry(String term, String translation) {}
}
