package org.hexapla.figures.counting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;

/// One statement that reads the facts of one source once and fills one or several cells.
///
/// What all cells ask is asked of every row, so that an index can be used; what one asks is asked in its
/// `filter`.
final class Scan {

    private static final int MOST_CELLS = 400;

    private final Key key;
    private final List<Cell> cells = new ArrayList<>();
    private final Parameters parameters = new Parameters();
    private Period span;

    Scan(Key key, Cell first) {
        this.key = key;
        this.span = first.span();
        cells.add(first);
    }

    List<Cell> cells() {
        return cells;
    }

    FactSource source() {
        return cells.getFirst().source();
    }

    /// Takes a cell in if the facts are then read no more often than in a statement of its own.
    boolean takes(Cell cell) {
        var first = cells.getFirst();
        if (isWholeOf(first, cell)) {
            return cells.size() == 1 && cells.add(cell);
        }
        if (cells.size() == MOST_CELLS
                || first.standsAlone()
                || cell.standsAlone()
                || !first.source().equals(cell.source())
                || key instanceof Key.Month && first.yearsBack() != cell.yearsBack()) {
            return false;
        }
        var together = Spans.union(span, cell.span());
        if (!cell.isStock() && Spans.days(together) > Spans.days(span) + Spans.days(cell.span())) {
            return false;
        }
        cells.add(cell);
        span = together;
        return true;
    }

    /// Whether the cell counts all subjects of whom the first counts those in enough languages: the same facts.
    private static boolean isWholeOf(Cell first, Cell cell) {
        return first.aggregate() instanceof Aggregate.InLanguages
                && cell.equals(new Cell(
                        first.source(),
                        new Aggregate.Distinct(new Dimension.Single("subject")),
                        first.filters(),
                        first.span(),
                        first.yearsBack()));
    }

    Map<String, Object> parameters() {
        return parameters.byName();
    }

    /// The statement: a column `key`, then `v0`, `n0` (value and records of the first cell), `v1`, `n1` ...
    String sql() {
        var first = cells.getFirst();
        return switch (first.aggregate()) {
            case Aggregate.InLanguages least -> inLanguages(first, least);
            case Aggregate.Distinct(Dimension.Several several) -> distinctOfSeveral(first, several);
            case Aggregate.Distinct(var dimension)
            when cells.size() == 1 && key instanceof Key.None -> distinct(first, dimension);
            default -> aggregates();
        };
    }

    /// The facts of the first cell themselves.
    String listing(List<String> columns, String order) {
        return "select " + String.join(", ", columns) + from("") + where(conditions(cells.getFirst())) + "\norder by "
                + order;
    }

    private String aggregates() {
        var common = common();
        var columns = new StringBuilder("select " + keyColumn() + " as key");
        for (var i = 0; i < cells.size(); i++) {
            var own = conditions(cells.get(i));
            own.removeAll(common);
            var filter = own.isEmpty() ? "" : " filter (where " + String.join(" and ", own) + ")";
            columns.append(",\n  %s%s as v%d, count(*)%s as n%d"
                    .formatted(aggregate(cells.get(i).aggregate()), filter, i, filter, i));
        }
        var where = new LinkedHashSet<>(common);
        where.addAll(envelope());
        return columns + from(key.join()) + where(where) + key.groupBy();
    }

    private static String aggregate(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Sum _ -> "sum(quantity)";
            case Aggregate.Mean _ -> "avg(quantity)";
            case Aggregate.Percentile percentile -> percentile.expression();
            case Aggregate.Distinct(Dimension.Single(var value)) -> "count(distinct " + value + ")";
            case Aggregate.Distinct(var _) -> "count(distinct subject)";
            case Aggregate.InLanguages _ -> throw new IllegalArgumentException("stands alone: " + aggregate);
        };
    }

    /// Different values alone are counted by gathering them, which is quicker than sorting.
    private String distinct(Cell cell, Dimension dimension) {
        var value = dimension instanceof Dimension.Single(var expression) ? expression : "subject";
        return "select '' as key, count(value) as v0, coalesce(sum(facts), 0) as n0 from (select " + value
                + " as value, count(*) as facts" + from("") + where(conditions(cell)) + "\ngroup by 1) as found";
    }

    private String distinctOfSeveral(Cell cell, Dimension.Several several) {
        return "select " + keyColumn() + " as key, count(distinct counted.value) as v0, count(distinct record) as n0"
                + from(key.join() + several.unnested("counted")) + where(conditions(cell)) + key.groupBy();
    }

    private String inLanguages(Cell cell, Aggregate.InLanguages least) {
        var dimension = Dimension.languages(cell.source());
        var unnested = dimension instanceof Dimension.Several several ? several.unnested("spoken") : "";
        var language = dimension instanceof Dimension.Single(var expression) ? expression : "spoken.value";
        var enough = least == Aggregate.InLanguages.ALL_OFFICIAL
                ? "bit_or(" + official(language) + ") = " + ((1 << Language.OFFICIAL.size()) - 1)
                : "min(" + language + ") < max(" + language + ")";
        var where = conditions(cell);
        where.add("subject is not null");
        var whole = cells.size() > 1 ? ", count(*) as v1, coalesce(sum(facts), 0) as n1" : "";
        return "select key, count(*) filter (where enough) as v0, coalesce(sum(facts), 0) as n0" + whole
                + " from (select "
                + keyColumn() + " as key, subject, " + enough + " as enough, "
                + (unnested.isEmpty() ? "count(*)" : "count(distinct record)") + " as facts"
                + from(key.join() + unnested) + where(where) + "\ngroup by 1, 2) as found group by 1";
    }

    /// A bit for each official language: gathered in one pass, where different values would have to be sorted.
    private String official(String language) {
        var bits = new StringBuilder("case " + language);
        for (var i = 0; i < Language.OFFICIAL.size(); i++) {
            bits.append(" when ")
                    .append(parameters.put(Language.OFFICIAL.get(i).tag()))
                    .append(" then ")
                    .append(1 << i);
        }
        return bits + " else 0 end";
    }

    private String keyColumn() {
        return key.expression(cells.getFirst().yearsBack());
    }

    private String from(String joins) {
        return "\nfrom " + source().view() + joins;
    }

    /// A view may hold several measures; where it holds one, the database sees that this is always true.
    private String where(Set<String> conditions) {
        var all = new LinkedHashSet<String>();
        all.add("measure = " + parameters.put(source().measure()));
        all.addAll(conditions);
        return "\nwhere " + String.join("\n  and ", all);
    }

    Set<String> conditions(Cell cell) {
        var conditions = new LinkedHashSet<String>();
        if (cell.isStock()) {
            conditions.add(Spans.standing(cell.span(), parameters));
        } else {
            conditions.add(Spans.happened(cell.span(), parameters));
        }
        for (var filter : cell.filters()) {
            filter.values()
                    .forEach((name, values) ->
                            conditions.add(Dimension.of(cell.source(), name).condition(values, parameters)));
        }
        return conditions;
    }

    private Set<String> common() {
        var common = conditions(cells.getFirst());
        cells.forEach(cell -> common.retainAll(conditions(cell)));
        return common;
    }

    /// What is true of every row that any cell counts: the days of all, and the values of a dimension that all
    /// name.
    private Set<String> envelope() {
        var envelope = new LinkedHashSet<String>();
        if (cells.size() > 1) {
            envelope.add(
                    cells.getFirst().isStock()
                            ? "day <= " + parameters.put(span.last())
                            : Spans.happened(span, parameters));
            valuesNamedByAll()
                    .forEach((name, values) ->
                            envelope.add(Dimension.of(source(), name).condition(values, parameters)));
        }
        return envelope;
    }

    private Map<String, Set<String>> valuesNamedByAll() {
        var named = new TreeMap<String, Set<String>>();
        for (var name : namesIn(cells.getFirst())) {
            if (cells.stream().allMatch(cell -> namesIn(cell).contains(name))) {
                var values = new TreeSet<String>();
                cells.forEach(cell -> cell.filters().forEach(filter -> {
                    if (filter.values().containsKey(name)) {
                        values.addAll(filter.values().get(name));
                    }
                }));
                named.put(name, values);
            }
        }
        return named;
    }

    private static Set<String> namesIn(Cell cell) {
        var names = new TreeSet<String>();
        cell.filters().forEach(filter -> names.addAll(filter.values().keySet()));
        return names;
    }
}
