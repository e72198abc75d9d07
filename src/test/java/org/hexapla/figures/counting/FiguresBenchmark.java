package org.hexapla.figures.counting;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.figures.MissionFigures;
import org.hexapla.installation.BenchmarkDatabase;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// All figures of a report over millions of synthetic facts: together, and each against the SQL that somebody
/// would write for it by hand.
final class FiguresBenchmark {

    private static final Period REPORT = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));
    private static final int TIMES = 5;

    private final JdbcClient database;
    private final Figures figures;
    private final BareSql bare;

    private FiguresBenchmark(SingleConnectionDataSource connection, List<FactSource> sources) {
        database = JdbcClient.create(connection);
        var measures = new Measures(sources);
        var clock = Clock.systemUTC();
        var transactions = new DataSourceTransactionManager(connection);
        var scans = new Scans(database, transactions);
        var formulas = new Formulas(measures, clock);
        figures = new CountingFigures(
                measures,
                new Asking(measures, formulas, scans, clock),
                formulas,
                scans,
                new Fingerprints(database, clock, transactions));
        bare = new BareSql(sources.stream().collect(Collectors.toMap(FactSource::measure, source -> source)));
    }

    /// @param arguments how many facts
    public static void main(String[] arguments) throws IOException {
        var rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : 20_000_000L;
        var asked = MissionFigures.read();
        var facts = new SyntheticFacts(asked);
        var folder = Path.of("target", "bench-figures-" + rows).toAbsolutePath();
        var made = Files.exists(folder.resolve("made"));
        try (var server = BenchmarkDatabase.start(
                Files.createDirectories(folder).resolve("database"), List.of("shared_buffers=64MB"))) {
            var connection = new SingleConnectionDataSource(server.url(), server.user(), server.password(), true);
            if (!made) {
                var begun = System.nanoTime();
                facts.fill(JdbcClient.create(connection), rows);
                Files.createFile(folder.resolve("made"));
                System.out.printf(
                        "%,d facts of %d measures made in %.0f s%n",
                        rows, facts.sources().size(), since(begun) / 1000);
            }
            var benchmark = new FiguresBenchmark(connection, facts.sources());
            benchmark.together(asked);
            benchmark.eachAgainstBareSql(asked);
        }
    }

    private void together(List<Figure> asked) {
        var times = new ArrayList<Double>();
        for (var i = 0; i < TIMES + 1; i++) {
            var begun = System.nanoTime();
            figures.values(asked, REPORT);
            if (i > 0) {
                times.add(since(begun));
            }
        }
        times.sort(Comparator.naturalOrder());
        System.out.printf(
                "%d figures together: %.0f ms (median of %d; %.0f to %.0f)%n",
                asked.size(), times.get(TIMES / 2), TIMES, times.getFirst(), times.getLast());
    }

    private record Compared(Figure figure, double ours, double bare) {
        double ratio() {
            return ours / bare;
        }
    }

    private void eachAgainstBareSql(List<Figure> asked) {
        var compared = new ArrayList<Compared>();
        for (var figure :
                asked.stream().map(figure -> figure.within(REPORT)).distinct().toList()) {
            var sql = bare.of(figure);
            check(figure, sql);
            var ours = Double.MAX_VALUE;
            var hand = Double.MAX_VALUE;
            for (var i = 0; i < TIMES; i++) {
                ours = Math.min(ours, timed(() -> figures.value(figure)));
                hand = Math.min(
                        hand,
                        timed(() -> database.sql(sql).query(BigDecimal.class).optional()));
            }
            compared.add(new Compared(figure, ours, hand));
        }
        compared.sort(Comparator.comparingDouble(Compared::ratio));
        System.out.printf(
                "each alone: ours %.0f ms, bare %.0f ms; ratio median %.2f, p95 %.2f, most %.2f; over 1.3: %d of %d%n",
                compared.stream().mapToDouble(Compared::ours).sum(),
                compared.stream().mapToDouble(Compared::bare).sum(),
                compared.get(compared.size() / 2).ratio(),
                compared.get(compared.size() * 95 / 100).ratio(),
                compared.getLast().ratio(),
                compared.stream().filter(one -> one.ratio() > 1.3).count(),
                compared.size());
        compared.reversed().stream()
                .limit(12)
                .forEach(one -> System.out.printf("  %.2f  %.1f ms  %s%n", one.ratio(), one.ours(), one.figure()));
        compared.stream()
                .sorted(Comparator.comparingDouble(Compared::ours).reversed())
                .limit(8)
                .forEach(
                        one -> System.out.printf("  slow: %.2f  %.1f ms  %s%n", one.ratio(), one.ours(), one.figure()));
    }

    private void check(Figure figure, String sql) {
        var byHand = database.sql(sql)
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO)
                .round(new MathContext(9));
        var ours = figures.value(figure) instanceof FigureValue.Known known
                ? known.value().round(new MathContext(9))
                : BigDecimal.ZERO;
        if (byHand.compareTo(ours) != 0) {
            throw new IllegalStateException("%s is %s, by hand %s".formatted(figure, ours, byHand));
        }
    }

    private static double timed(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return since(begun);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }
}
