package org.hexapla.figures.reading;

import java.util.List;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/// One figure opened.
///
/// @param source nothing where no module offers the measure
/// @param title what is measured, and how it becomes one number
/// @param filters which facts it takes
/// @param period the days it covers, where they are known
/// @param choices by what it can be broken down
/// @param breakdown the one that was chosen
/// @param records the page of the records behind it
public record FigureView(
        Figure figure,
        FigureValue value,
        @Nullable FactSource source,
        String title,
        List<Labelled> filters,
        @Nullable Period period,
        List<Choice> choices,
        @Nullable Section breakdown,
        List<RecordRow> records,
        Paging paging) {

    /// A name with its words.
    public record Labelled(String name, String words) {}

    /// A link to another breakdown of the same figure.
    public record Choice(String name, String address, boolean isCurrent) {}

    /// A breakdown.
    ///
    /// @param chart the greatest parts, where they can be drawn
    /// @param more how many parts the table leaves out
    public record Section(String title, @Nullable Chart chart, List<PartRow> rows, boolean adds, int more) {}

    /// @param address the part as a figure of its own, or nothing
    public record PartRow(
            String label, String number, @Nullable String address) {}

    /// @param address where it opens
    public record RecordRow(String record, String day, String quantity, String words, String address) {}

    /// The address of this figure with more to it.
    public String with(String more) {
        var address = figure.address();
        return address + (address.indexOf('?') < 0 ? "?" : "&") + more;
    }

    /// The address of something that is made of this figure.
    public String beside(String name) {
        return figure.address().replaceFirst("(\\?|$)", "/" + name + "$1");
    }
}
