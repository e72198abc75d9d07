package org.hexapla.authorities.edition;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The number of each topic's edition, which grows with every change of its records.
@Component
public final class Editions {

    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, Snapshot<?>> snapshots = new ConcurrentHashMap<>();

    Editions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A snapshot of a topic, which `make` reads from the database.
    public <T> Snapshot<T> snapshot(String topic, Supplier<T> make) {
        var snapshot = new Snapshot<>(() -> number(topic), make, clock);
        snapshots.put(topic, snapshot);
        return snapshot;
    }

    /// Says, in the transaction of a change, that the topic is another now.
    public void changed(String topic) {
        database.sql("update authorities.edition set number = number + 1 where topic = :topic")
                .param("topic", topic)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                var snapshot = snapshots.get(topic);
                if (snapshot != null) {
                    snapshot.forget();
                }
            }
        });
    }

    private long number(String topic) {
        return database.sql("select number from authorities.edition where topic = :topic")
                .param("topic", topic)
                .query(Long.class)
                .single();
    }
}
