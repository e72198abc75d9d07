package org.hexapla.partners.youth;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.TileMap;
import org.jspecify.annotations.Nullable;

/// What the youth dashboard shows.
public record YouthView(List<Goal> goals, List<Named> countries) {

    public record Goal(int number, List<YouthIndicator> indicators) {}

    /// Something with the name that the reader knows it by.
    public record Named(String code, String name) {}

    /// What is looked at.
    ///
    /// @param year 0 where it does not matter
    public record Asked(int year, String sex, String age, List<String> countries) {}

    /// @param cells one for each year, empty where nobody knows
    public record Row(Named of, List<String> cells) {}

    /// One indicator in all countries.
    ///
    /// @param chart of the countries that are compared; null where they have no year in common
    public record Indicator(
            YouthIndicator indicator,
            Asked asked,
            List<Integer> years,
            List<String> ages,
            List<Named> countries,
            List<Row> rows,
            TileMap map,
            @Nullable Chart chart,
            List<String> sources) {}

    /// One country by all indicators.
    public record OfCountry(Named country, String age, List<String> ages, List<Section> sections) {}

    /// @param rows by sex
    public record Section(
            YouthIndicator indicator,
            List<Integer> years,
            List<Row> rows,
            @Nullable Chart chart,
            LocalizedText name) {}
}
