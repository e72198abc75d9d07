package org.hexapla.partners;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What files and messages say, as the module needs it.
public final class Written {

    private Written() {}

    /// A day as files write it, or nothing if it is none.
    public static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
