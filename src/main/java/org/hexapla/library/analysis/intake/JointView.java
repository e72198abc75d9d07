package org.hexapla.library.analysis.intake;

import java.util.List;
import org.hexapla.library.analysis.Work;

/// The same contents under two symbols, that wait for a decision.
///
/// @param message what became of the last one, or empty
public record JointView(List<Proposal> proposals, String message) {

    /// @param first the one that came first
    public record Proposal(long id, Work first, Work second) {}
}
