package org.hexapla.newsroom.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.approval.ScheduledPublication.State;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what will be published by itself. In the caller's transaction, without asking who may.
@Repository
public class Schedule {

    private final JdbcClient database;
    private final Clock clock;

    Schedule(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return whether nothing was waiting in that language yet
    public boolean add(ScheduledPublication publication) {
        return database.sql("""
                        insert into newsroom.scheduled
                            (item, language, revision, at, embargo, change, notice, set_at, set_by)
                        values (:item, :language, :revision, :at, :embargo, :change, :notice, :now, :by)
                        on conflict do nothing
                        """)
                        .param("item", publication.item().value())
                        .param("language", publication.language().tag())
                        .param("revision", publication.revision())
                        .param("at", Timestamp.from(publication.at()))
                        .param("embargo", publication.isUnderEmbargo())
                        .param("change", publication.isMaterial() ? "material" : "minor")
                        .param("notice", publication.notice())
                        .param("now", now())
                        .param("by", publication.setBy().value())
                        .update()
                > 0;
    }

    /// What waits in a language of an item.
    public Optional<ScheduledPublication> waiting(ItemId item, Language language) {
        return Optional.ofNullable(waiting(item).get(language));
    }

    public Map<Language, ScheduledPublication> waiting(ItemId item) {
        var waiting = new HashMap<Language, ScheduledPublication>();
        database.sql("select * from newsroom.scheduled where item = :item and state = 'waiting'")
                .param("item", item.value())
                .query(Schedule::publication)
                .list()
                .forEach(publication -> waiting.put(publication.language(), publication));
        return waiting;
    }

    /// What waits for a time, or was published at one, by that time.
    public List<ScheduledPublication> between(Instant from, Instant to) {
        return database.sql("""
                        select * from newsroom.scheduled
                        where at >= :from and at < :to and state in ('waiting', 'failed') order by at, id
                        """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(Schedule::publication)
                .list();
    }

    /// What accredited journalists may read before its time, the next first.
    public List<ScheduledPublication> underEmbargo() {
        return database.sql("""
                        select * from newsroom.scheduled where state = 'waiting' and embargo and at > :now
                        order by at, id
                        """)
                .param("now", now())
                .query(Schedule::publication)
                .list();
    }

    /// What should be out by now, the longest due first.
    public List<ScheduledPublication> due() {
        return database.sql("""
                        select * from newsroom.scheduled where state = 'waiting' and at <= :now order by at, id
                        limit 200
                        """)
                .param("now", now())
                .query(Schedule::publication)
                .list();
    }

    /// @param seen the version that was looked at
    /// @return whether it still waited, as it was seen
    public boolean move(long id, int seen, Instant at) {
        return database.sql("""
                        update newsroom.scheduled set at = :at, version = version + 1
                        where id = :id and version = :seen and state = 'waiting'
                        """)
                        .param("id", id)
                        .param("seen", seen)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /// Ends what waits. Of two that try at once, the row lets one do it.
    ///
    /// @return whether it still waited
    public boolean end(ScheduledPublication publication, State state) {
        return database.sql("""
                        update newsroom.scheduled set state = :state, ended = :now
                        where id = :id and version = :version and state = 'waiting'
                        """)
                        .param("id", publication.id())
                        .param("version", publication.version())
                        .param("state", state.code())
                        .param("now", now())
                        .update()
                > 0;
    }

    /// Lets go of what waits in a language, because somebody published or withdrew it by hand.
    public void overtake(ItemId item, Language language) {
        waiting(item, language).ifPresent(waiting -> end(waiting, State.CANCELLED));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ScheduledPublication publication(ResultSet row, int number) throws SQLException {
        return new ScheduledPublication(
                row.getLong("id"),
                new ItemId(row.getLong("item")),
                new Language(row.getString("language")),
                row.getInt("revision"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("embargo"),
                row.getString("change").equals("material"),
                row.getString("notice"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                new PersonId(row.getObject("set_by", UUID.class)));
    }
}
