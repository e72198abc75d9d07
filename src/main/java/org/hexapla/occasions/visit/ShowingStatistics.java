package org.hexapla.occasions.visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.occasions.event.TongueNames;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Mode;
import org.hexapla.occasions.visit.VisitTable.By;
import org.springframework.stereotype.Component;

/// Counts who came to a station, for people: as numbers, as pictures and as the tables that these are drawn from.
@Component
class ShowingStatistics {

    /// As many bars as can be told apart; the table has all.
    private static final int DRAWN = 15;

    private final VisitTable table;

    ShowingStatistics(VisitTable table) {
        this.table = table;
    }

    StatisticsView view(Station station, LocalDate first, LocalDate last, Language reader) {
        var asked = new Asked(station.code(), first, last, reader);
        var modes = lines(
                asked,
                By.MODE,
                code -> text(reader, Mode.parse(code).orElseThrow().messageKey()));
        var total = modes.stream().mapToLong(StatisticsView.Line::many).sum();
        return new StatisticsView(
                station,
                first,
                last,
                total,
                shares(asked, total),
                modes,
                List.of(
                        by(asked, By.COUNTRY, "visits.by-country", "visits.country-of", code -> country(code, reader)),
                        by(
                                asked,
                                By.LANGUAGE,
                                "visits.by-language",
                                "visits.language",
                                code -> TongueNames.of(new Language(code), reader)),
                        by(
                                asked,
                                By.AUDIENCE,
                                "visits.by-audience",
                                "visits.audience",
                                code -> text(
                                        reader,
                                        Category.parse(code).orElseThrow().messageKey())),
                        by(
                                asked,
                                By.KIND,
                                "visits.by-kind",
                                "visits.kind",
                                code -> text(
                                        reader,
                                        Visit.Kind.parse(code).orElseThrow().messageKey()))),
                table.visits(station.code(), first, last));
    }

    private record Asked(String station, LocalDate first, LocalDate last, Language reader) {}

    private StatisticsView.Shares shares(Asked asked, long total) {
        var students = visitors(asked, By.AUDIENCE).getOrDefault(Category.STUDENT.code(), 0L);
        var schools = visitors(asked, By.KIND).getOrDefault(Visit.Kind.SCHOOL.code(), 0L);
        var absent = table.noShows(asked.station(), asked.first(), asked.last(), By.KIND).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var expected = absent + table.onTickets(asked.station(), asked.first(), asked.last());
        return new StatisticsView.Shares(part(students, total), part(schools, total), absent, part(absent, expected));
    }

    private static double part(long some, long all) {
        return all == 0 ? 0 : (double) some / all;
    }

    private Map<String, Long> visitors(Asked asked, By by) {
        return table.visitors(asked.station(), asked.first(), asked.last(), by);
    }

    private StatisticsView.By by(Asked asked, By by, String title, String what, Function<String, String> naming) {
        var lines = lines(asked, by, naming);
        var drawn = lines.stream().filter(line -> line.many() > 0).limit(DRAWN).toList();
        var chart = new BarChart(
                text(asked.reader(), title),
                Messages.text(asked.reader(), "visits.chart", drawn.size()),
                drawn.stream().map(StatisticsView.Line::name).toList(),
                List.of(Series.counts(
                        text(asked.reader(), "visits.people"),
                        drawn.stream().map(StatisticsView.Line::many).toList())),
                Arrangement.GROUPED_LYING);
        return new StatisticsView.By(title, what, lines, chart);
    }

    private List<StatisticsView.Line> lines(Asked asked, By by, Function<String, String> naming) {
        var came = new LinkedHashMap<String, Long>();
        visitors(asked, by).forEach((code, many) -> came.put(Objects.requireNonNullElse(code, ""), many));
        var absent = table.noShows(asked.station(), asked.first(), asked.last(), by);
        absent.keySet().forEach(code -> came.putIfAbsent(code, 0L));
        return came.entrySet().stream()
                .map(line -> new StatisticsView.Line(
                        naming.apply(line.getKey()), line.getValue(), absent.getOrDefault(line.getKey(), 0L)))
                .toList();
    }

    private static String country(String code, Language reader) {
        return code.isEmpty() ? text(reader, "visits.unknown") : new Country(code).nameIn(reader);
    }

    private static String text(Language reader, String key) {
        return Messages.text(reader, key);
    }
}
