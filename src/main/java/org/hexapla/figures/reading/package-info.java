/// The pages of figures: what can be counted, and one figure opened down to its records.
@NullMarked
package org.hexapla.figures.reading;

import org.jspecify.annotations.NullMarked;
