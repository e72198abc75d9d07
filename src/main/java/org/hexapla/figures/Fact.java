package org.hexapla.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of a source.
///
/// @param day when it happened, or from when it counts
/// @param until until when a stock counts; null where it still does
/// @param dimensions what is known of the dimensions that the source declares, by their names; several values
/// of one stand with commas between them
/// @param record what the source's address opens
public record Fact(
        LocalDate day, @Nullable LocalDate until, BigDecimal quantity, Map<String, String> dimensions, String record) {}
