package org.hexapla.programme.mandates;

import java.time.MonthDay;
import org.hexapla.authorities.DayProclaimed;
import org.hexapla.kernel.LocalizedText;

/// A mandate that proclaims a day was registered or changed; the calendar of observances hears of it.
record DayMandated(String symbol, LocalizedText name, MonthDay day, int since) implements DayProclaimed {}
