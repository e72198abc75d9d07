package org.hexapla.programme.mandates;

import java.time.MonthDay;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// A resolution that gives the programme work.
///
/// @param body the organ that adopted it, by its symbol
/// @param year in which it was adopted
/// @param subprogrammes the codes of those to which it gives work
/// @param proclaims the day that it proclaims; null for none
record Mandate(
        Symbol symbol,
        LocalizedText title,
        String body,
        int year,
        List<String> subprogrammes,
        @Nullable Day proclaims) {

    Mandate {
        subprogrammes = List.copyOf(subprogrammes);
    }

    /// A day that is marked every year.
    ///
    /// @param since the first year in which it was
    record Day(MonthDay day, int since, LocalizedText name) {}
}
