package org.hexapla.campaigns.posting;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.campaigns.reach.Account;
import org.hexapla.figures.FigureValue;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// A month of what is posted.
///
/// @param account whose posts are looked at; empty for all
/// @param language in which; empty for all
public record PostingView(
        YearMonth month, String account, String language, List<Account> accounts, List<PlannedPost> posts) {

    /// The weeks of the month from Monday to Sunday, with the days of its neighbours.
    public List<List<LocalDate>> weeks() {
        var weeks = new ArrayList<List<LocalDate>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1)).toList());
        }
        return weeks;
    }

    public List<PlannedPost> on(LocalDate day) {
        return posts.stream().filter(post -> post.day().equals(day)).toList();
    }

    /// How many of each language there are, for a look at the balance.
    public long in(Language other) {
        return posts.stream()
                .filter(post -> post.language().equals(other) && post.state() != PlannedPost.State.DROPPED)
                .count();
    }

    public String query(YearMonth other) {
        return "?month=" + other + "&account=" + account + "&language=" + language;
    }

    /// The name of a day of the week, as short as it is written in calendars.
    public static String weekday(DayOfWeek day, Language reader) {
        var names = new DateFormatSymbols(reader.locale())
                .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
        // ICU counts from Sunday, as 1.
        return names[day.getValue() % 7 + 1];
    }

    /// By whose clocks posts are planned.
    public static List<String> zones() {
        return PostingFiles.ZONES;
    }

    /// One of them.
    ///
    /// @param post null where it is a new one
    /// @param isOwn whether the reader planned it, and so does not approve it
    public record One(@Nullable PlannedPost post, boolean isOwn, List<Account> accounts, List<FigureValue> figures) {}
}
