package org.hexapla.authorities;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// The calendar of international days, weeks, years and decades.
public interface Observances {

    Optional<Observance> find(String code);

    /// All, by code.
    List<Observance> all();

    /// Those that are on this day every year.
    List<Observance> on(MonthDay day);

    /// All that are on a day, of moving days and of weeks too; without years and decades.
    List<Observance> on(LocalDate day);

    /// Those that a text is a name of, authorised or not, in the language; letter case, accents, points and blanks
    /// aside.
    List<Observance> named(String text, Language language);
}
