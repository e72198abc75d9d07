package org.hexapla.figures.counting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills cells, with as few statements as read no row in vain.
@Component
class Scans {

    private final JdbcClient database;
    private final TransactionTemplate counting;

    Scans(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.counting = new TransactionTemplate(transactions);
        counting.setReadOnly(true);
    }

    /// The counts of each cell, by key. A key that a cell lacks has nothing in it.
    Map<Cell, Map<String, Count>> counts(Collection<Cell> cells, Key key) {
        Map<Cell, Map<String, Count>> counts = new HashMap<>();
        counting.executeWithoutResult(_ -> {
            // A plan for any values reads half again as long as one made for these days and these sites.
            database.sql("set local plan_cache_mode = force_custom_plan").update();
            for (var scan : arrange(cells, key)) {
                run(scan, counts);
            }
        });
        return counts;
    }

    static List<Scan> arrange(Collection<Cell> cells, Key key) {
        var scans = new ArrayList<Scan>();
        for (var cell : new LinkedHashSet<>(cells)) {
            if (scans.stream().noneMatch(scan -> scan.takes(cell))) {
                scans.add(new Scan(key, cell));
            }
        }
        return scans;
    }

    private void run(Scan scan, Map<Cell, Map<String, Count>> counts) {
        var sql = scan.sql();
        scan.cells().forEach(cell -> counts.put(cell, new HashMap<>()));
        database.sql(sql).params(scan.parameters()).query(row -> {
            for (var i = 0; i < scan.cells().size(); i++) {
                var records = row.getLong("n" + i);
                if (records > 0) {
                    var value = Objects.requireNonNullElse(row.getBigDecimal("v" + i), BigDecimal.ZERO);
                    Objects.requireNonNull(counts.get(scan.cells().get(i)))
                            .put(row.getString("key"), new Count(value, records));
                }
            }
        });
    }

    /// The first and the last day of any fact of a source; of an empty one, nothing.
    Optional<Period> days(FactSource source) {
        return database.sql("select min(day) as first, max(day) as last from " + source.view()
                        + " where measure = :measure")
                .param("measure", source.measure())
                .query(Scans::days)
                .single();
    }

    private static Optional<Period> days(ResultSet row, int number) throws SQLException {
        var first = row.getObject("first", LocalDate.class);
        return first == null
                ? Optional.empty()
                : Optional.of(new Period(first, row.getObject("last", LocalDate.class)));
    }

    /// Whether a source has any fact at all.
    boolean isEmpty(FactSource source) {
        return !database.sql("select exists (select from " + source.view() + " where measure = :measure)")
                .param("measure", source.measure())
                .query(Boolean.class)
                .single();
    }
}
