package org.hexapla.campaigns.coverage;

import java.time.LocalDate;

/// Outlets as they were when they were frozen for a period.
///
/// @param outlets how many stand on it
/// @param major how many of them count as major
public record FrozenList(long id, String name, LocalDate first, LocalDate last, int outlets, int major) {}
