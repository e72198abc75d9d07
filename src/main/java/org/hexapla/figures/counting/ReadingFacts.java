package org.hexapla.figures.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hexapla.figures.Fact;
import org.hexapla.figures.Facts;
import org.hexapla.figures.Figure;
import org.hexapla.figures.Total;
import org.hexapla.kernel.FactSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lists the records behind figures.
@Component
class ReadingFacts implements Facts {

    private static final int ROWS_AT_ONCE = 1000;
    private static final String LATEST_FIRST = "day desc, record collate \"C\"";

    private final JdbcClient database;
    private final Asking asking;
    private final TransactionTemplate reading;

    ReadingFacts(JdbcClient database, Asking asking, PlatformTransactionManager transactions) {
        this.database = database;
        this.asking = asking;
        this.reading = new TransactionTemplate(transactions);
        // The driver only streams within a transaction.
        reading.setReadOnly(true);
    }

    @Override
    public List<Fact> page(Figure figure, int page, int size) {
        return facts(figure)
                .map(cell -> {
                    var scan = new Scan(new Key.None(), cell);
                    var columns = columns(cell.source());
                    var sql = scan.listing(List.copyOf(columns.values()), LATEST_FIRST) + " limit " + size + " offset "
                            + (page - 1L) * size;
                    return database.sql(sql)
                            .params(scan.parameters())
                            .query((row, _) -> fact(row, columns))
                            .list();
                })
                .orElse(List.of());
    }

    @Override
    public void read(Figure figure, Consumer<Stream<Fact>> reader) {
        var cell = facts(figure);
        if (cell.isEmpty()) {
            reader.accept(Stream.of());
            return;
        }
        reading.executeWithoutResult(_ -> {
            var scan = new Scan(new Key.None(), cell.get());
            var columns = columns(cell.get().source());
            try (var facts = database
                    .sql(scan.listing(List.copyOf(columns.values()), LATEST_FIRST))
                    .params(scan.parameters())
                    .withFetchSize(ROWS_AT_ONCE)
                    .query((row, _) -> fact(row, columns))
                    .stream()) {
                reader.accept(facts);
            }
        });
    }

    /// The facts that the figure is about; nothing where its source lets nobody see its records.
    private Optional<Cell> facts(Figure figure) {
        if (!(asking.ask(figure).found() instanceof Formulas.Found.Known(var formula))
                || formula.source().address().isEmpty()) {
            return Optional.empty();
        }
        var base = formula.cells().get(formula.base().getFirst());
        return Optional.of(new Cell(base.source(), new Aggregate.Sum(), base.filters(), formula.covered()));
    }

    /// What is read, by the name of the dimension. Never the key of a person.
    private static Map<String, String> columns(FactSource source) {
        Map<String, String> columns = new LinkedHashMap<>();
        List.of("day", "until", "quantity", "record").forEach(name -> columns.put(name, name));
        var facets = new ArrayList<String>();
        for (var name : new TreeMap<>(byName(source)).keySet()) {
            if (Dimension.SUBJECTS.contains(name)) {
                columns.put("subject", "subject");
            } else if (Dimension.COLUMNS.contains(name)) {
                columns.put(name, name);
            } else {
                facets.add(name);
            }
        }
        for (var i = 0; i < facets.size(); i++) {
            columns.put(facets.get(i), """
                    case jsonb_typeof(facets -> '%1$s') when 'array' then (select string_agg(one, ', ') from \
                    jsonb_array_elements_text(facets -> '%1$s') one) else facets ->> '%1$s' end as facet%2$d""".formatted(facets.get(i), i));
        }
        return columns;
    }

    private static Map<String, Dimension> byName(FactSource source) {
        var dimensions = new TreeMap<String, Dimension>();
        source.dimensions().stream()
                .filter(name -> !name.equals(Total.Distinct.PERSON))
                .forEach(name -> dimensions.put(name, Dimension.of(source, name)));
        return dimensions;
    }

    private static Fact fact(ResultSet row, Map<String, String> columns) throws SQLException {
        var dimensions = new LinkedHashMap<String, String>();
        var place = 0;
        for (var name : columns.keySet()) {
            place++;
            var value = place > 4 ? row.getString(place) : null;
            if (value != null) {
                dimensions.put(name, value);
            }
        }
        return new Fact(
                row.getObject("day", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBigDecimal("quantity"),
                dimensions,
                row.getString("record"));
    }
}
