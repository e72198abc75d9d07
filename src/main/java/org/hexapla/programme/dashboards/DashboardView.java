package org.hexapla.programme.dashboards;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.programme.plan.JudgedIndicator;
import org.jspecify.annotations.Nullable;

/// The dashboard for its readers.
///
/// @param initiatives one measure by initiative
/// @param languages one measure by official language
/// @param balance all measures by official language, side by side
/// @param countries one measure by country
public record DashboardView(
        Period period, Indicators indicators, Tile initiatives, Tile languages, List<Line> balance, Tile countries) {

    /// @param chart null where no plan is in force
    public record Indicators(@Nullable Chart chart, List<JudgedIndicator> judged) {

        /// How many took a course.
        public long of(JudgedIndicator.Course course) {
            return judged.stream().filter(each -> each.course() == course).count();
        }
    }

    /// One measure taken apart by one dimension.
    ///
    /// @param dimension by which it is
    /// @param measures those that can be chosen
    /// @param chosen the one that is shown; empty where there is none
    /// @param path of the figure that is taken apart
    /// @param chart null where there is nothing to draw
    public record Tile(
            String dimension,
            List<Choice> measures,
            String chosen,
            LocalizedText name,
            String path,
            @Nullable Chart chart,
            List<Row> rows) {}

    /// A measure that can be chosen.
    public record Choice(String measure, LocalizedText name) {}

    /// @param name in the reader's language
    /// @param words the number as it is written
    /// @param path of the figure behind it
    public record Row(String name, String words, String path) {}

    /// A measure in all official languages.
    ///
    /// @param words one for each of [Language#OFFICIAL]
    public record Line(LocalizedText name, String path, List<String> words) {}

    public List<Language> official() {
        return Language.OFFICIAL;
    }

    /// All tiles that are one measure taken apart.
    public List<Tile> tiles() {
        return List.of(countries, languages, initiatives);
    }

    public Tile tile(String dimension) {
        return tiles().stream()
                .filter(tile -> tile.dimension().equals(dimension))
                .findFirst()
                .orElseThrow();
    }
}
