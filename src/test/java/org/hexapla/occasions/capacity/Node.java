package org.hexapla.occasions.capacity;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The ledger of another program on the same database: connections, transactions and clock of its own.
final class Node implements AutoCloseable {

    private final HikariDataSource connections;
    final KeptLedger ledger;
    final Line line;

    Node(Environment environment, int most) {
        this(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"),
                most);
    }

    Node(String url, String user, String password, int most) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(url);
        configuration.setUsername(user);
        configuration.setPassword(password);
        configuration.setMaximumPoolSize(most);
        connections = new HikariDataSource(configuration);
        var database = JdbcClient.create(connections);
        var transactions = new JdbcTransactionManager(connections);
        var transaction = new TransactionTemplate(transactions);
        var clock = Clock.systemUTC();
        var entries = new Entries(database);
        var book = new Book(database);
        line = new Line(
                new Turns(database),
                entries,
                book,
                new CapacitySettings(Duration.ofHours(4)),
                _ -> {},
                transaction,
                clock);
        ledger = new KeptLedger(entries, book, new Locking(entries, book, line, _ -> {}), line, transactions, clock);
    }

    @Override
    public void close() {
        connections.close();
    }
}
