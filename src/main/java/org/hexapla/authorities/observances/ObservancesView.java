package org.hexapla.authorities.observances;

import java.util.List;
import org.hexapla.authorities.Observance;

/// The calendar as a reader sees it.
///
/// @param next the next days from today on
/// @param longer years and decades
public record ObservancesView(List<Line> next, List<MonthList> months, List<Line> longer) {

    /// @param when in the reader's language
    public record Line(Observance observance, String when) {

        public String path() {
            return "/observances/" + observance.code();
        }
    }

    /// What begins in a month.
    public record MonthList(int number, String name, List<Line> lines) {}
}
