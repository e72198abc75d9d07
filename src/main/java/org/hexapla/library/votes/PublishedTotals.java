package org.hexapla.library.votes;

/// The totals that a source prints beside its ballots.
///
/// @param members how many members the organisation had
record PublishedTotals(Tally tally, int members) {}
