package org.hexapla.authorities;

import java.time.MonthDay;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;

/// A resolution proclaimed an international day. Published by whoever keeps such resolutions, as a record of theirs;
/// the calendar of observances takes it in, once however often it is told.
public interface DayProclaimed {

    /// The resolution's.
    Symbol symbol();

    /// The day's name in each language.
    LocalizedText name();

    MonthDay day();

    /// The first year in which it is observed.
    int since();
}
