package org.hexapla.library.analysis.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hexapla.library.analysis.WorkId;
import org.hexapla.library.analysis.intake.IssuedLine.Outcome;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens what is under embargo when its hour has come.
@Component
class LiftingEmbargoes {

    private final JdbcClient database;
    private final TakingIssued taking;
    private final IssuedLines lines;
    private final People people;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LiftingEmbargoes(
            JdbcClient database,
            TakingIssued taking,
            IssuedLines lines,
            People people,
            TransactionTemplate transactions,
            Clock clock) {
        this.database = database;
        this.taking = taking;
        this.lines = lines;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 45_000)
    void lift() {
        due().forEach(due -> people.asProgram(() -> transactions.executeWithoutResult(_ -> lift(due))));
    }

    private List<Map.Entry<Long, WorkId>> due() {
        return database.sql("select id, work from library.analysis_file where embargo <= :now order by embargo, id")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> Map.entry(row.getLong("id"), new WorkId(row.getLong("work"))))
                .list();
    }

    private void lift(Map.Entry<Long, WorkId> due) {
        // Of two programs that look at the same time, the row lets one do it.
        var lifted = database.sql("""
                        update library.analysis_file set embargo = null
                        where id = :id and embargo <= :now returning file
                        """)
                .param("id", due.getKey())
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
        lifted.ifPresent(file -> {
            taking.settle(due.getValue());
            for (var line : lines.under(due.getValue(), file)) {
                lines.add(
                        new IssuedLine(
                                null,
                                line.station(),
                                line.day(),
                                line.entry(),
                                line.symbol(),
                                line.language(),
                                line.name(),
                                line.file(),
                                Outcome.IMPORTED,
                                "analysis.issued.opened",
                                List.of()),
                        due.getValue());
            }
        });
    }
}
