package org.hexapla.occasions.capacity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps who waits for places.
@Repository
class Turns {

    private static final String COLUMNS = """
            id, resource, holder, people, state, claim,
            case when state = 'waiting' then (select count(*) from occasions.waiting as before
                where before.resource = waiting.resource and before.state = 'waiting' and before.id <= waiting.id)
            else 0 end as place
            """;

    private final JdbcClient database;

    Turns(JdbcClient database) {
        this.database = database;
    }

    WaitingId add(ResourceId places, ItemRef holder, int people, Instant at) {
        return database.sql("""
                        insert into occasions.waiting (resource, holder, people, joined)
                        values (:resource, :holder, :people, :at) returning id
                        """)
                .param("resource", places.value())
                .param("holder", holder.toString())
                .param("people", people)
                .param("at", Timestamp.from(at))
                .query((row, _) -> new WaitingId(row.getLong("id")))
                .single();
    }

    void offer(WaitingId waiting, ClaimId claim) {
        database.sql(
                        "update occasions.waiting set state = 'offered', claim = :claim where id = :id and state = 'waiting'")
                .param("id", waiting.value())
                .param("claim", claim.value())
                .update();
    }

    /// @return whether it waited
    boolean leave(WaitingId waiting) {
        return database.sql("update occasions.waiting set state = 'left' where id = :id and state = 'waiting'")
                        .param("id", waiting.value())
                        .update()
                > 0;
    }

    Optional<WaitingLine.Turn> find(WaitingId waiting) {
        return database.sql("select " + COLUMNS + " from occasions.waiting where id = :id")
                .param("id", waiting.value())
                .query(Turns::turn)
                .optional();
    }

    List<WaitingLine.Turn> line(ResourceId places) {
        return database.sql("select " + COLUMNS + """
                         from occasions.waiting
                        where resource = :resource and state in ('waiting', 'offered') order by id
                        """)
                .param("resource", places.value())
                .query(Turns::turn)
                .list();
    }

    /// Who waits and was not offered anything, in order, as far as so many places could ever serve.
    List<WaitingLine.Turn> waiting(ResourceId places, int left) {
        return database.sql("select " + COLUMNS + """
                         from occasions.waiting
                        where resource = :resource and state = 'waiting' and people <= :left order by id
                        """)
                .param("resource", places.value())
                .param("left", left)
                .query(Turns::turn)
                .list();
    }

    private static WaitingLine.Turn turn(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var claim = row.getObject("claim", Long.class);
        return new WaitingLine.Turn(
                new WaitingId(row.getLong("id")),
                new ResourceId(row.getLong("resource")),
                ItemRef.parse(row.getString("holder")),
                row.getInt("people"),
                WaitingLine.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("place"),
                Optional.ofNullable(claim).map(ClaimId::new));
    }
}
