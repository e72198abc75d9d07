package org.hexapla.newsroom.planning;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A month of the newsroom: what is planned, what happens outside, and how much each desk has taken on.
///
/// @param desk the desk that is looked at; empty for all
/// @param days what stands on each day, in its order
public record CalendarView(
        YearMonth month, String desk, List<Desk> desks, Map<LocalDate, List<Entry>> days, List<Load> load) {

    /// What stands on a day.
    ///
    /// @param kind what it comes from
    /// @param path where it opens, after the language; empty where it opens nowhere
    /// @param note a word of its state as a message key; empty for none
    /// @param source by which it is planned; empty where it is planned already, or cannot be
    public record Entry(Kind kind, LocalizedText title, String path, String note, String time, String source) {}

    public enum Kind {
        PLAN,
        PUBLICATION,
        OBSERVANCE,
        MEETING;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What a desk has to do in the month.
    ///
    /// @param days those with something on them, in order
    public record Load(Desk desk, int plans, List<LocalDate> days) {}

    /// The weeks of the month from Monday to Sunday, with the days of its neighbours.
    public List<List<LocalDate>> weeks() {
        var weeks = new ArrayList<List<LocalDate>>();
        var monday = month.atDay(1).with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1)).toList());
        }
        return weeks;
    }

    public List<Entry> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /// The name of a day of the week, as short as it is written in calendars.
    public static String weekday(DayOfWeek day, Language language) {
        // ICU counts from Sunday, as 1.
        var names = new DateFormatSymbols(language.locale())
                .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
        return names[day.getValue() % 7 + 1];
    }

    public String query(YearMonth other) {
        return "?month=" + other + (desk.isEmpty() ? "" : "&desk=" + desk);
    }
}
