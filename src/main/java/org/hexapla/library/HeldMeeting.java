package org.hexapla.library;

import java.time.LocalDate;
import org.hexapla.kernel.Symbol;

/// A meeting that was held, as records tell of it.
///
/// @param record the symbol of its record: `A/76/PV.24`
/// @param body the code of who met: `A`
/// @param session its code; empty where it is not known
public record HeldMeeting(Symbol record, String body, String session, LocalDate day) {}
