package org.hexapla.authorities;

import java.time.MonthDay;
import org.hexapla.kernel.LocalizedText;

/// A resolution proclaimed an international day. Published by whoever keeps such resolutions, as a record of
/// theirs; the calendar of observances takes it in, once however often it is told.
public interface DayProclaimed {

    /// The resolution's symbol as it is written: an event is kept as plain words until it is taken in.
    String symbol();

    /// The day's name in each language.
    LocalizedText name();

    MonthDay day();

    /// The first year in which it is observed.
    int since();
}
