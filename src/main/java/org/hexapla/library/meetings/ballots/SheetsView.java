package org.hexapla.library.meetings.ballots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The votes that wait, and those that were decided.
///
/// @param message what became of the last act, or nothing
public record SheetsView(List<ProposedVote> votes, @Nullable String message) {}
