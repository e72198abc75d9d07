/// From a figure to SQL over the views of [org.hexapla.kernel.FactSource] and back to a number.
///
/// A figure becomes a [Formula] over [Cell]s, each an aggregate of one source under one filter in some days.
/// Cells that read the same rows become one [Scan]. Names in the SQL come only from declared sources;
/// everything else is a parameter.
@NullMarked
package org.hexapla.figures.counting;

import org.jspecify.annotations.NullMarked;
