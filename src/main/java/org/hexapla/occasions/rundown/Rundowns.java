package org.hexapla.occasions.rundown;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps runs of show. In the caller's transaction, without asking who may.
@Repository
class Rundowns {

    private final JdbcClient database;

    Rundowns(JdbcClient database) {
        this.database = database;
    }

    Optional<RunOfShow> find(EventCode event) {
        return database.sql("select starts from occasions.rundown where event = :event")
                .param("event", event.value())
                .query((row, _) -> row.getTimestamp("starts").toInstant())
                .optional()
                .map(starts -> new RunOfShow(starts, cues(event)));
    }

    private List<Cue> cues(EventCode event) {
        return database.sql("select * from occasions.cue where event = :event order by place")
                .param("event", event.value())
                .query(Rundowns::cue)
                .list();
    }

    /// Whoever changes the order waits for whoever is changing it.
    void start(EventCode event, Instant at) {
        database.sql("""
                        insert into occasions.rundown (event, starts) values (:event, :at)
                        on conflict (event) do update set starts = excluded.starts
                        """)
                .param("event", event.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void lock(EventCode event) {
        database.sql("select event from occasions.rundown where event = :event for update")
                .param("event", event.value())
                .query(String.class)
                .optional();
    }

    /// At the end.
    void add(EventCode event, Cue.Part part) {
        database.sql("""
                        insert into occasions.cue (event, place, minutes, what, who, cue, languages)
                        values (:event, (select coalesce(max(place), 0) + 1 from occasions.cue where event = :event),
                            :minutes, :what, :who, :sign, :languages::text[])
                        """).param("event", event.value()).params(values(part)).update();
    }

    void change(EventCode event, long id, Cue.Part part) {
        database.sql("""
                        update occasions.cue set minutes = :minutes, what = :what, who = :who, cue = :sign,
                            languages = :languages::text[]
                        where event = :event and id = :id
                        """)
                .param("event", event.value())
                .param("id", id)
                .params(values(part))
                .update();
    }

    private static java.util.Map<String, Object> values(Cue.Part part) {
        return java.util.Map.of(
                "minutes", part.minutes(),
                "what", part.what(),
                "who", part.who(),
                "sign", part.sign(),
                "languages", part.languages().stream().map(Language::tag).toArray(String[]::new));
    }

    /// In this order from now on; what is not named is gone.
    void order(EventCode event, List<Long> ids) {
        database.sql("delete from occasions.cue where event = :event and not id = any (:ids)")
                .param("event", event.value())
                .param("ids", ids.toArray(Long[]::new))
                .update();
        database.sql("""
                        update occasions.cue set place = wanted.place
                        from unnest(:ids) with ordinality as wanted (id, place)
                        where cue.event = :event and cue.id = wanted.id
                        """)
                .param("event", event.value())
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /// @param at null where it has not begun after all
    void begin(EventCode event, long id, @Nullable Instant at) {
        database.sql("update occasions.cue set begun = :at::timestamptz where event = :event and id = :id")
                .param("event", event.value())
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    private static Cue cue(ResultSet row, int number) throws SQLException {
        var begun = row.getTimestamp("begun");
        return new Cue(
                row.getLong("id"),
                new Cue.Part(
                        row.getInt("minutes"),
                        row.getString("what"),
                        row.getString("who"),
                        row.getString("cue"),
                        Stream.of((String[]) row.getArray("languages").getArray())
                                .map(Language::new)
                                .toList()),
                begun == null ? null : begun.toInstant());
    }
}
