package org.hexapla.media.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.search.Search;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes out of the index what readers may not have any more, within the hour; what ended while the program did
/// not run, within minutes of its start. What was told of is noted in the same transaction.
@Component
public class ForgettingEnded {

    private static final int BATCH = 1000;

    private final List<EndingRights> ending;
    private final Search search;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForgettingEnded(
            List<EndingRights> ending,
            Search search,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ending = List.copyOf(ending);
        this.search = search;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 180_000)
    @Transactional
    public void forget() {
        var today = LocalDate.now(clock);
        for (var kind : ending) {
            for (var ended = kind.endedUntold(today, BATCH); !ended.isEmpty(); ended = kind.endedUntold(today, BATCH)) {
                var items = ended.stream().map(EndingRights.Ended::item).toList();
                search.changed(items);
                events.publishEvent(new RightsEnded(items));
                note(ended);
            }
        }
    }

    private void note(List<EndingRights.Ended> ended) {
        database.sql("""
                        insert into media.ended_told (item, until) select * from unnest(:items::text[], :days::text[])
                        on conflict (item) do update set until = excluded.until
                        """)
                .param("items", ended.stream().map(one -> one.item().toString()).toArray(String[]::new))
                .param("days", ended.stream().map(one -> one.last().toString()).toArray(String[]::new))
                .update();
    }
}
