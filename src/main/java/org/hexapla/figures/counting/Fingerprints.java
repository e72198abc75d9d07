package org.hexapla.figures.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a figure down with a hash over everything that it was counted from.
@Component
class Fingerprints {

    private static final int ROWS_AT_ONCE = 5000;

    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate oneMoment;

    Fingerprints(JdbcClient database, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.clock = clock;
        this.oneMoment = new TransactionTemplate(transactions);
        // The number and its records are read as they were at the same moment.
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
    }

    Snapshot take(Asking.Question question, Supplier<FigureValue> value) {
        return oneMoment.execute(_ -> {
            var facts = sha256();
            var query = sha256();
            if (question.found() instanceof Formulas.Found.Known(var formula)) {
                for (var cell : formula.cells()) {
                    read(cell, facts, query);
                }
            }
            var answer = value.get();
            var records = answer instanceof FigureValue.Known known ? known.records() : 0;
            return new Snapshot(question.figure().toString(), answer, records, hex(facts), hex(query), clock.instant());
        });
    }

    /// A line for each fact, `record TAB quantity`, in the order of the records; a line with the measure and
    /// the days before them.
    private void read(Cell cell, MessageDigest facts, MessageDigest query) {
        var scan = new Scan(new Key.None(), cell);
        update(query, scan.sql() + "\n" + scan.parameters() + "\n");
        update(
                facts,
                cell.source().measure() + "\t" + cell.span().first() + "/"
                        + cell.span().last() + "\n");
        database.sql(scan.listing(List.of("record", "quantity"), "record collate \"C\", quantity"))
                .params(scan.parameters())
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    var quantity = row.getBigDecimal("quantity").stripTrailingZeros();
                    update(facts, row.getString("record") + "\t" + quantity.toPlainString() + "\n");
                });
    }

    private static void update(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
