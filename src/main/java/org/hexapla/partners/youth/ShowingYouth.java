package org.hexapla.partners.youth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.authorities.WorldTiles;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.LineChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.kernel.web.chart.TileMap;
import org.hexapla.partners.PartnersRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what readers see of young people by indicators and countries.
@Component
@Transactional(readOnly = true)
class ShowingYouth {

    private static final int MOST_COMPARED = 6;
    private static final int USUALLY_COMPARED = 3;

    private final YouthValues values;
    private final WorldTiles world;

    ShowingYouth(YouthValues values, WorldTiles world) {
        this.values = values;
        this.world = world;
    }

    YouthView all(Language reader) {
        var goals = new TreeMap<Integer, List<YouthIndicator>>();
        values.indicators()
                .forEach(indicator -> goals.computeIfAbsent(indicator.goal(), _ -> new ArrayList<>())
                        .add(indicator));
        return new YouthView(
                goals.entrySet().stream()
                        .map(goal -> new YouthView.Goal(goal.getKey(), goal.getValue()))
                        .toList(),
                named(values.countries(), reader));
    }

    YouthIndicator indicator(String code) {
        return values.indicator(code).orElseThrow(() -> PartnersRefused.notFound(code));
    }

    /// @param asked what is not known of the indicator gives way to what is
    YouthView.Indicator indicator(String code, YouthView.Asked asked, Language reader) {
        var indicator = indicator(code);
        var all = values.of(code);
        var ages = ages(all);
        var age = ages.contains(asked.age())
                ? asked.age()
                : ages.stream().findFirst().orElse("");
        var sex = YouthIndicator.SEXES.contains(asked.sex()) ? asked.sex() : "all";
        var table = new Table(all.stream()
                .filter(value -> value.sex().equals(sex) && value.age().equals(age))
                .toList());
        var years = table.years();
        var year = years.contains(asked.year())
                ? asked.year()
                : years.stream().reduce((_, last) -> last).orElse(0);
        var ofYear = table.of(year);
        var compared = compared(asked.countries(), ofYear);
        var countries = named(table.byCountry().keySet(), reader);
        return new YouthView.Indicator(
                indicator,
                new YouthView.Asked(year, sex, age, compared),
                years,
                ages,
                countries,
                countries.stream()
                        .map(country -> row(country, table.byCountry().get(country.code()), years, reader))
                        .toList(),
                map(indicator, year, ofYear, reader),
                chart(indicator, lines(table, compared, reader), years, reader),
                all.stream()
                        .map(YouthValues.Value::source)
                        .filter(source -> !source.isEmpty())
                        .distinct()
                        .toList());
    }

    /// Those that were asked for, else those with the greatest values.
    private static List<String> compared(List<String> asked, Map<String, BigDecimal> values) {
        var known = asked.stream()
                .filter(values::containsKey)
                .distinct()
                .limit(MOST_COMPARED)
                .toList();
        return known.isEmpty()
                ? values.entrySet().stream()
                        .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                        .limit(USUALLY_COMPARED)
                        .map(Map.Entry::getKey)
                        .toList()
                : known;
    }

    YouthView.OfCountry country(String code, String askedAge, Language reader) {
        var all = values.in(code);
        if (all.isEmpty()) {
            throw PartnersRefused.notFound(code);
        }
        var ages = ages(all);
        var age = ages.contains(askedAge) ? askedAge : ages.getFirst();
        var sections = values.indicators().stream()
                .flatMap(indicator -> section(
                        indicator,
                        all.stream()
                                .filter(value -> value.indicator().equals(indicator.code())
                                        && value.age().equals(age))
                                .toList(),
                        reader)
                        .stream())
                .toList();
        return new YouthView.OfCountry(new YouthView.Named(code, world.name(code, reader)), age, ages, sections);
    }

    private Optional<YouthView.Section> section(
            YouthIndicator indicator, List<YouthValues.Value> found, Language reader) {
        var years = List.copyOf(
                new TreeSet<>(found.stream().map(YouthValues.Value::year).toList()));
        var lines = new ArrayList<Line>();
        var rows = new ArrayList<YouthView.Row>();
        for (var sex : YouthIndicator.SEXES) {
            var byYear = new TreeMap<Integer, BigDecimal>();
            found.stream()
                    .filter(value -> value.sex().equals(sex))
                    .forEach(value -> byYear.put(value.year(), value.value()));
            if (!byYear.isEmpty()) {
                var name = Messages.text(reader, "youth.sex." + sex);
                lines.add(new Line(name, byYear));
                rows.add(row(new YouthView.Named(sex, name), byYear, years, reader));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new YouthView.Section(
                        indicator, years, rows, chart(indicator, lines, years, reader), indicator.name()));
    }

    /// The values of one sex and age.
    private record Table(List<YouthValues.Value> values) {

        List<Integer> years() {
            return List.copyOf(
                    new TreeSet<>(values.stream().map(YouthValues.Value::year).toList()));
        }

        Map<String, BigDecimal> of(int year) {
            var ofYear = new TreeMap<String, BigDecimal>();
            values.stream()
                    .filter(value -> value.year() == year)
                    .forEach(value -> ofYear.put(value.country(), value.value()));
            return ofYear;
        }

        Map<String, Map<Integer, BigDecimal>> byCountry() {
            var byCountry = new TreeMap<String, Map<Integer, BigDecimal>>();
            values.forEach(value -> byCountry
                    .computeIfAbsent(value.country(), _ -> new TreeMap<>())
                    .put(value.year(), value.value()));
            return byCountry;
        }
    }

    private record Line(String name, Map<Integer, BigDecimal> byYear) {}

    private List<Line> lines(Table table, List<String> countries, Language reader) {
        var byCountry = table.byCountry();
        return countries.stream()
                .map(country -> new Line(world.name(country, reader), byCountry.getOrDefault(country, Map.of())))
                .toList();
    }

    /// Over the years of which all lines know something, for a line is not drawn through what nobody knows.
    private static @org.jspecify.annotations.Nullable Chart chart(
            YouthIndicator indicator, List<Line> lines, List<Integer> years, Language reader) {
        var whole = years.stream()
                .filter(year -> lines.stream().allMatch(line -> line.byYear().containsKey(year)))
                .toList();
        if (lines.isEmpty() || whole.isEmpty()) {
            return null;
        }
        var name = indicator.name().words(reader);
        return new LineChart(
                Messages.text(reader, "youth.chart", name),
                Messages.text(reader, "youth.chart.described", name, lines.size(), whole.size()),
                whole.stream().map(year -> Integer.toString(year)).toList(),
                lines.stream()
                        .map(line -> new Series(
                                line.name(),
                                whole.stream()
                                        .flatMap(year ->
                                                Stream.ofNullable(line.byYear().get(year)))
                                        .map(BigDecimal::doubleValue)
                                        .toList()))
                        .toList());
    }

    private TileMap map(YouthIndicator indicator, int year, Map<String, BigDecimal> ofYear, Language reader) {
        var name = indicator.name().words(reader);
        return new TileMap(
                Messages.text(reader, "youth.map", name, Integer.toString(year)),
                Messages.text(reader, "youth.map.described", ofYear.size()),
                name,
                world.regions(ofYear, reader));
    }

    private static YouthView.Row row(
            YouthView.Named of,
            @org.jspecify.annotations.Nullable Map<Integer, BigDecimal> byYear,
            List<Integer> years,
            Language reader) {
        var wording = new Wording(reader);
        return new YouthView.Row(
                of,
                years.stream()
                        .map(year -> byYear == null ? null : byYear.get(year))
                        .map(value -> value == null ? "" : wording.number(value.doubleValue(), 1))
                        .toList());
    }

    private List<YouthView.Named> named(java.util.Collection<String> countries, Language reader) {
        return countries.stream()
                .map(code -> new YouthView.Named(code, world.name(code, reader)))
                .sorted(Comparator.comparing(YouthView.Named::name, reader.order()))
                .toList();
    }

    private static List<String> ages(List<YouthValues.Value> values) {
        return List.copyOf(
                new TreeSet<>(values.stream().map(YouthValues.Value::age).toList()));
    }
}
