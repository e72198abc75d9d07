package org.hexapla.library.cataloguing.quality;

import java.util.stream.Stream;

/// What a report looks for in one record.
@FunctionalInterface
interface Check {

    /// @return nothing, if nothing is wrong with it
    Stream<Evidence> check(Examined record, Around around);
}
