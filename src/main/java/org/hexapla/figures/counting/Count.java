package org.hexapla.figures.counting;

import java.math.BigDecimal;

/// What came out of a cell.
///
/// @param value 0 where nothing was counted
/// @param records how many facts it came from
record Count(BigDecimal value, long records) {

    static final Count NOTHING = new Count(BigDecimal.ZERO, 0);

    boolean isNothing() {
        return records == 0;
    }
}
