package org.hexapla.figures.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Total;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.FactSource.Extent;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A table and a view for every measure that some figures ask for, filled by chance with the values that they
/// ask for and others: three in ten facts have a value that is asked for. The same rows each time.
final class SyntheticFacts {

    private static final Set<String> STOCKS = Set.of(
            "partners.members",
            "partners.commitments",
            "archive.holdings",
            "archive.backlog",
            "archive.plan_cost",
            "knowledge.guides",
            "knowledge.questions",
            "shop.titles",
            "procurement.subscribers",
            "newsroom.available");

    private final Map<String, Map<String, Set<String>>> asked = new TreeMap<>();

    SyntheticFacts(Collection<Figure> figures) {
        for (var figure : figures) {
            var dimensions = asked.computeIfAbsent(figure.measure(), _ -> new TreeMap<>());
            note(dimensions, figure.filter().values());
            switch (figure.total()) {
                case Total.Share(var part) -> note(dimensions, part.values());
                case Total.Distinct(var name) -> dimensions.putIfAbsent(name, new TreeSet<>());
                case Total.MonthlyMean(Total.Distinct(var name)) -> dimensions.putIfAbsent(name, new TreeSet<>());
                case Total.Ratio(var other) ->
                    note(
                            asked.computeIfAbsent(other, _ -> new TreeMap<>()),
                            figure.filter().values());
                case Total.ShareInAllLanguages _, Total.ShareMultilingual _ -> {
                    dimensions.putIfAbsent("language", new TreeSet<>());
                    dimensions.putIfAbsent("subject", new TreeSet<>());
                }
                default -> {}
            }
        }
    }

    private static void note(Map<String, Set<String>> dimensions, Map<String, ? extends Set<String>> values) {
        values.forEach((name, chosen) ->
                dimensions.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(chosen));
    }

    List<FactSource> sources() {
        return asked.keySet().stream()
                .map(measure -> new FactSource(
                        measure,
                        LocalizedText.none(),
                        LocalizedText.none(),
                        "figures.unit",
                        STOCKS.contains(measure) ? Extent.STOCK : Extent.FLOW,
                        asked(measure).keySet(),
                        view(measure),
                        "",
                        FactSource.Metric.of(measure)
                                .comparedWith(new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31)))))
                .toList();
    }

    private Map<String, Set<String>> asked(String measure) {
        return asked.getOrDefault(measure, Map.of());
    }

    static String view(String measure) {
        return "bench.v_" + measure.replaceAll("[^a-z]", "_");
    }

    /// Three measures of usage have nearly half of all rows, as in life; the others share the rest.
    void fill(JdbcClient database, long rows) {
        database.sql("create schema bench").update();
        database.sql("select setseed(0.2021)").query().listOfRows();
        var heavy = asked.keySet().stream()
                .filter(measure -> measure.startsWith("usage."))
                .count();
        for (var measure : asked.keySet()) {
            var own = measure.startsWith("usage.") ? rows * 45 / 100 / heavy : rows * 55 / 100 / (asked.size() - heavy);
            fill(database, measure, own);
        }
    }

    private void fill(JdbcClient database, String measure, long rows) {
        var table = view(measure).replace("v_", "t_");
        var dimensions = asked(measure);
        var cells = new ArrayList<String>();
        for (var column : List.of("initiative", "site", "language", "country", "city", "audience", "gender", "kind")) {
            cells.add((dimensions.containsKey(column)
                            ? chance(column, dimensions.getOrDefault(column, Set.of()))
                            : "null::text")
                    + " as " + column);
        }
        database.sql("""
                        create unlogged table %s as select (date '2017-01-01' + (i::bigint * 1857 / %d)::int) as day,
                            %s as until, (1 + floor(random() * 20))::numeric as quantity,
                            'p' || floor(random() * 500000)::int as person, %s, %s as subject, %s as facets,
                            'r' || i as record
                        from generate_series(0, %d) as i
                        """.formatted(
                        table,
                        rows,
                        STOCKS.contains(measure) ? "case when random() < 0.2 then date '2021-06-01' end" : "null::date",
                        String.join(", ", cells),
                        subject(dimensions),
                        facets(dimensions),
                        rows - 1))
                .update();
        database.sql("create index on " + table + " (day)").update();
        database.sql("create view %s as select '%s'::text as measure, * from %s"
                        .formatted(view(measure), measure, table))
                .update();
        database.sql("vacuum analyze " + table).update();
    }

    private static String subject(Map<String, Set<String>> dimensions) {
        var named = new TreeSet<String>();
        var present = dimensions.containsKey("subject");
        for (var name : Dimension.SUBJECTS) {
            named.addAll(dimensions.getOrDefault(name, Set.of()));
            present |= dimensions.containsKey(name);
        }
        return present ? chance("subject", named) : "null::text";
    }

    private static String facets(Map<String, Set<String>> dimensions) {
        var facets = dimensions.keySet().stream()
                .filter(name -> !Dimension.COLUMNS.contains(name)
                        && !Dimension.SUBJECTS.contains(name)
                        && !name.equals("person"))
                .map(name -> "'" + name + "', " + chance(name, dimensions.getOrDefault(name, Set.of())))
                .collect(Collectors.joining(", "));
        return facets.isEmpty() ? "'{}'::jsonb" : "jsonb_build_object(" + facets + ")";
    }

    private static String chance(String dimension, Set<String> named) {
        var other = "'" + dimension + "-' || floor(random() * " + different(dimension) + ")::int";
        if (named.isEmpty()) {
            return other;
        }
        var values = named.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
        return "case when random() < 0.3 then (array[%s])[1 + floor(random() * %d)] else %s end"
                .formatted(values, named.size(), other);
    }

    private static int different(String dimension) {
        return switch (dimension) {
            case "country" -> 193;
            case "city" -> 20_000;
            case "subject" -> 5_000;
            case "language" -> 12;
            default -> 40;
        };
    }
}
