package org.hexapla.figures.counting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.figures.Facts;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// A table of facts of a test's own, in a schema of its own, and measures that read it.
final class FactTable implements AutoCloseable {

    static final Instant NOW = Instant.parse("2022-03-15T12:00:00Z");

    private static final Set<String> DIMENSIONS = Set.of(
            "person",
            "initiative",
            "site",
            "language",
            "country",
            "audience",
            "kind",
            "subject",
            "languages",
            "theme",
            "station");

    private final JdbcClient database;
    private final PlatformTransactionManager transactions;
    private final String schema;

    FactTable(JdbcClient database, PlatformTransactionManager transactions, String name) {
        this.database = database;
        this.transactions = transactions;
        this.schema = "facts_of_" + name;
        database.sql("drop schema if exists " + schema + " cascade").update();
        database.sql("create schema " + schema).update();
        database.sql("""
                        create table %s.fact (measure text, day date, until date, quantity numeric, person text,
                            initiative text, site text, language text, country text, city text, audience text,
                            gender text, kind text, subject text, facets jsonb default '{}', record text)
                        """.formatted(schema)).update();
    }

    /// A fact; the cells by their columns, the rest by default.
    FactTable with(String measure, String day, int quantity, Map<String, String> cells) {
        var columns = new TreeMap<String, Object>(cells);
        columns.put("measure", measure);
        columns.put("quantity", quantity);
        columns.putIfAbsent(
                "record",
                "r"
                        + database.sql("select count(*) from " + schema + ".fact")
                                .query(Long.class)
                                .single());
        var names = String.join(", ", columns.keySet());
        var values = columns.keySet().stream()
                .map(name -> switch (name) {
                    case "until" -> "cast(:until as date)";
                    case "facets" -> "cast(:facets as jsonb)";
                    default -> ":" + name;
                })
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        database.sql("insert into " + schema + ".fact (day, " + names + ") values (:day, " + values + ")")
                .params(columns)
                .param("day", LocalDate.parse(day))
                .update();
        return this;
    }

    FactSource flow(String measure) {
        return source(measure, FactSource.Extent.FLOW);
    }

    FactSource stock(String measure) {
        return source(measure, FactSource.Extent.STOCK);
    }

    private FactSource source(String measure, FactSource.Extent extent) {
        return new FactSource(
                measure,
                LocalizedText.of(Language.EN, measure),
                LocalizedText.of(Language.EN, measure),
                "figures.unit.things",
                extent,
                DIMENSIONS,
                schema + ".fact",
                "/{lang}/things/{record}",
                FactSource.Metric.of(measure).withSeveral("theme", "languages"));
    }

    /// Figures over these sources on the day of [#NOW].
    Figures figures(FactSource... offered) {
        var measures = new Measures(List.of(offered));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var scans = new Scans(database, transactions);
        var formulas = new Formulas(measures, clock);
        return new CountingFigures(
                measures,
                new Asking(measures, formulas, scans, clock),
                formulas,
                scans,
                new Fingerprints(database, clock, transactions));
    }

    Facts facts(FactSource... offered) {
        var measures = new Measures(List.of(offered));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new ReadingFacts(
                database,
                new Asking(measures, new Formulas(measures, clock), new Scans(database, transactions), clock),
                transactions);
    }

    @Override
    public void close() {
        database.sql("drop schema " + schema + " cascade").update();
    }
}
