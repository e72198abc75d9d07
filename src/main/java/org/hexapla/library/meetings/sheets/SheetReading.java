package org.hexapla.library.meetings.sheets;

import java.util.List;

/// What came of reading a sheet.
public sealed interface SheetReading {

    record Read(VoteSheet sheet) implements SheetReading {}

    /// It leaves something open, or contradicts itself: nothing of it is taken.
    record Refused(List<Fault> faults) implements SheetReading {}

    /// @param line from 1; 0 where it is about the whole sheet
    /// @param key the message that says what is wrong
    record Fault(int line, String key, List<Object> arguments) {

        static Fault at(int line, String key, Object... arguments) {
            return new Fault(line, key, List.of(arguments));
        }
    }
}
