package org.hexapla.occasions.event;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexapla.kernel.Language;

/// The events of a month on its days, by the clock of each place.
public record MonthView(YearMonth month, Map<LocalDate, List<Event>> days) {

    public List<LocalDate> all() {
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .toList();
    }

    public List<Event> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    public static String weekday(LocalDate day, Language language) {
        return weekday(day.getDayOfWeek(), language);
    }

    private static String weekday(DayOfWeek day, Language language) {
        // ICU counts from Sunday, as 1.
        var names = new DateFormatSymbols(language.locale())
                .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
        return names[day.getValue() % 7 + 1];
    }

    /// The column of its first day where weeks begin with Monday.
    public int column() {
        return month.atDay(1).getDayOfWeek().getValue();
    }
}
