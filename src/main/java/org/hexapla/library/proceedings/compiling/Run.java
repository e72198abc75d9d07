package org.hexapla.library.proceedings.compiling;

import java.time.Instant;
import java.util.List;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.SectionKind;

/// One compilation of a section.
///
/// @param problem why it failed; empty if it did not
public record Run(long id, SectionKind section, Instant at, String problem, List<Fault> faults, int lines) {

    public boolean isDone() {
        return problem.isEmpty();
    }

    public boolean holdsTheIndexBack() {
        return !isDone() || faults.stream().anyMatch(Fault::blocks);
    }
}
