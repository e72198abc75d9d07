package org.hexapla.occasions.headcount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.occasions.EventCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts the rows of registrations, each time afresh.
@Repository
public class Headcounts {

    private static final String COUNTS = """
            count(*) filter (where is_registered) as registered,
            count(*) filter (where is_accepted) as accepted,
            count(*) filter (where is_attended) as attended,
            count(distinct person) filter (where is_attended) as people
            """;

    private final JdbcClient database;

    Headcounts(JdbcClient database) {
        this.database = database;
    }

    public Headcount of(EventCode event) {
        return of(java.util.List.of(event)).getOrDefault(event, Headcount.NONE);
    }

    /// Each event by itself; those to which nobody registered are absent.
    public Map<EventCode, Headcount> of(Collection<EventCode> events) {
        var counts = new TreeMap<EventCode, Headcount>();
        database.sql("select event, " + COUNTS + """
                        from occasions.fact_registrations where event = any(:events::text[]) group by event
                        """)
                .param("events", codes(events))
                .query(row -> {
                    counts.put(new EventCode(row.getString("event")), headcount(row));
                });
        return counts;
    }

    /// All of them together: who came to several is one of the different people.
    public Headcount together(Collection<EventCode> events) {
        return database.sql("select " + COUNTS + "from occasions.fact_registrations where event = any(:events::text[])")
                .param("events", codes(events))
                .query((row, _) -> headcount(row))
                .single();
    }

    private static String[] codes(Collection<EventCode> events) {
        return events.stream().map(EventCode::value).toArray(String[]::new);
    }

    private static Headcount headcount(ResultSet row) throws SQLException {
        return new Headcount(
                row.getLong("registered"), row.getLong("accepted"), row.getLong("attended"), row.getLong("people"));
    }
}
