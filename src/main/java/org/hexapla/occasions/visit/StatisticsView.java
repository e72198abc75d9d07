package org.hexapla.occasions.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.tour.Category;

/// Who came to a station within some days.
///
/// @param visits how many visits of each kind, those by protocol among them and nowhere else
public record StatisticsView(
        Station station,
        LocalDate first,
        LocalDate last,
        long total,
        List<Line> countries,
        List<Line> languages,
        List<Line> audiences,
        List<Line> modes,
        Map<Visit.Kind, Long> visits) {

    public record Line(String code, long many) {}

    /// @return the part of 1 that are pupils and students
    public double students() {
        return total == 0
                ? 0
                : (double) audiences.stream()
                                .filter(line -> line.code().equals(Category.STUDENT.code()))
                                .mapToLong(Line::many)
                                .sum()
                        / total;
    }
}
