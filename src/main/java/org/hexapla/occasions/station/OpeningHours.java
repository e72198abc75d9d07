package org.hexapla.occasions.station;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.kernel.Language;

/// When a station is open as a rule, by day of the week and by the clock of the place. A day that is not named is a day
/// on which it is closed.
public record OpeningHours(Map<DayOfWeek, Span> spans) {

    public OpeningHours {
        spans = new TreeMap<>(spans);
    }

    public record Span(LocalTime opens, LocalTime closes) {

        public Span {
            if (!closes.isAfter(opens)) {
                throw new IllegalArgumentException("closes at %s, before it opens at %s".formatted(closes, opens));
            }
        }

        /// `09:00–17:00`
        public String written() {
            return opens + "–" + closes;
        }
    }

    public Set<DayOfWeek> days() {
        return Set.copyOf(spans.keySet());
    }

    boolean covers(DayOfWeek day, LocalTime from, int minutes) {
        var span = spans.get(day);
        return span != null
                && !from.isBefore(span.opens())
                && from.toSecondOfDay() + minutes * 60L <= span.closes().toSecondOfDay();
    }

    /// Days that follow each other and have the same hours.
    public record Run(DayOfWeek first, DayOfWeek last, Span span) {

        /// Monday – Friday
        public String days(Language reader) {
            return first == last ? nameOf(first, reader) : nameOf(first, reader) + " – " + nameOf(last, reader);
        }
    }

    /// As a sign at the door says it.
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        spans.forEach((day, span) -> {
            var before = runs.isEmpty() ? null : runs.getLast();
            if (before != null
                    && before.last().getValue() + 1 == day.getValue()
                    && before.span().equals(span)) {
                runs.set(runs.size() - 1, new Run(before.first(), day, span));
            } else {
                runs.add(new Run(day, day, span));
            }
        });
        return runs;
    }

    public static String nameOf(DayOfWeek day, Language reader) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale().toLocale());
    }
}
