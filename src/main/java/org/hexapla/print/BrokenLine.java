package org.hexapla.print;

import java.util.List;

/// A line that fits its column.
///
/// @param indent from the column's start
record BrokenLine(double indent, List<Fragment> fragments) {

    BrokenLine {
        fragments = List.copyOf(fragments);
    }

    /// Words of one look that stand together.
    ///
    /// @param address where they lead; empty where they are no link
    record Fragment(String text, Measure.Weight weight, String address, double width) {}
}
