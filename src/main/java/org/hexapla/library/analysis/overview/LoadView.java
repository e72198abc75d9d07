package org.hexapla.library.analysis.overview;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.web.chart.BarChart;

/// How the work is spread and how it goes.
public record LoadView(
        List<Indexer> indexers, List<Week> weeks, List<Kind> kinds, BarChart indexersChart, BarChart weeksChart) {

    /// @param open taken and not yet handed on
    /// @param analysed in the last thirty days
    /// @param minutes from taking a document to handing it on, the median of the same days
    public record Indexer(String name, long open, long late, long analysed, double minutes) {}

    public record Week(LocalDate monday, long received, long analysed, long released) {}

    /// @param many analysed in the last ninety days
    public record Kind(String kind, String station, long many, double minutes, long late) {}
}
