package org.hexapla.occasions.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.occasions.station.Station;

/// Who came to a station within some days, and who had a ticket and did not.
///
/// @param visits how many visits of each kind, those by protocol among them and nowhere else
public record StatisticsView(
        Station station,
        LocalDate first,
        LocalDate last,
        long total,
        Shares shares,
        List<Line> modes,
        List<By> tables,
        Map<Visit.Kind, Long> visits) {

    /// @param students the part of 1 that are pupils and students
    /// @param schools the part of 1 that came in visits of schools
    /// @param noShows how many had a ticket and did not come
    /// @param absent the part of 1 of those with a ticket that these are
    public record Shares(double students, double schools, long noShows, double absent) {}

    /// @param name in the reader's language
    /// @param noShows how many of them had a ticket and did not come
    public record Line(String name, long many, long noShows) {}

    /// Visitors by something that is known of each, the most first.
    ///
    /// @param title the message key of the heading, and of the table
    /// @param what the message key of what they are told apart by
    public record By(String title, String what, List<Line> lines, BarChart chart) {}
}
