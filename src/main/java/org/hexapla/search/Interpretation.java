package org.hexapla.search;

import org.apache.lucene.search.Query;

/// A question in the engine's terms.
///
/// @param matching decides what is found; without scores, for counting
/// @param ranked finds the same and says what comes first
/// @param words finds what holds the reader's own words, without any widening
/// @param marks the words to mark in passages
/// @param isExact whether it named things by their designation
record Interpretation(Query matching, Query ranked, Query words, Query marks, boolean isExact) {}
