package org.hexapla.forms.doorkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.hexapla.HexaplaTest;
import org.hexapla.OneConnection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class DoorTableTests {

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @Test
    void makesTheKeysOfTodayAndTomorrowSoThatNobodyNeedsASecondConnection() {
        var later = Clock.offset(clock, Duration.ofDays(4000));
        var today = LocalDate.ofInstant(later.instant(), ZoneOffset.UTC);
        try (var narrow = OneConnection.of(database)) {
            var transactions = new DataSourceTransactionManager(narrow);
            var table = new DoorTable(JdbcClient.create(narrow), transactions, later);
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                table.forget();
                assertThat(table.hashed("word", today))
                        .isEqualTo(table.hashed("word", today))
                        .isNotEqualTo(table.hashed("word", today.plusDays(1)));
                // The keys of today, which other tests have, are not forgotten four thousand days too early.
                status.setRollbackOnly();
            });
        }
    }
}
