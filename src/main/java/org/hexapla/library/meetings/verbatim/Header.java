package org.hexapla.library.meetings.verbatim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Symbol;

/// What stands at the head of a verbatim record.
///
/// @param session its code: `57`; of the Council by the year; empty where it cannot be told
/// @param number of the meeting, 0 where it is not printed
/// @param time as printed
/// @param agenda its items, as printed
public record Header(
        Optional<Symbol> symbol,
        String organ,
        String session,
        int number,
        Optional<LocalDate> day,
        String time,
        String place,
        Person president,
        List<Person> members,
        List<String> agenda) {

    public static final Person NOBODY = new Person("", "", "");

    /// @param country as printed
    public record Person(String title, String name, String country) {}
}
