package org.hexapla.figures;

import java.time.Instant;

/// A figure as it was counted at one moment, to be kept by whoever publishes it.
///
/// @param figure the written form, with the days that were counted
/// @param value what was answered
/// @param records how many facts stood behind it
/// @param sha256 over the sorted records and quantities of all facts that it was made of: counted again over
/// the same records, it is the same
/// @param query SHA-256 of the SQL that picked them, to see whether the way of counting has changed
/// @param counted when
public record Snapshot(String figure, FigureValue value, long records, String sha256, String query, Instant counted) {}
