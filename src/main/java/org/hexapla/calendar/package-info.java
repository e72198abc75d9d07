/// Times as people agree on them: the clocks of the houses, and calendars that other programs read (iCalendar). Knows
/// no events of its own: whoever has some gives them.
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.hexapla.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
