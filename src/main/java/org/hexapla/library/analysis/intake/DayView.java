package org.hexapla.library.analysis.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.WorkId;
import org.jspecify.annotations.Nullable;

/// What came from a station for a day: a row a symbol, a column a language.
///
/// @param lines all that happened, the oldest first
public record DayView(
        Station station,
        LocalDate day,
        List<Language> languages,
        List<Row> rows,
        Map<IssuedLine.Outcome, Long> counts,
        List<IssuedLine> lines) {

    /// @param symbol as the list writes it; empty for files that the list does not name
    /// @param cells the latest line of each language, null where nothing was told
    /// @param others lines whose language is none of the columns
    /// @param work the document, if it is not under embargo
    public record Row(
            String symbol,
            Map<Language, IssuedLine> cells,
            List<IssuedLine> others,
            @Nullable WorkId work) {}

    /// @param days of all stations, the latest first
    public record Days(List<Summary> days) {}

    /// How a day of a station stands.
    public record Summary(Station station, LocalDate day, Map<IssuedLine.Outcome, Long> counts) {

        public long count(IssuedLine.Outcome outcome) {
            return counts.getOrDefault(outcome, 0L);
        }

        public String path() {
            return "/analysis/days/" + station.code() + "/" + day;
        }
    }
}
