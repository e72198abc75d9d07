package org.hexapla.occasions.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The kinds of events, which the house may add to.
@Component
@Transactional
public class EventKinds {

    private final JdbcClient database;
    private final People people;
    private final Audit audit;

    EventKinds(JdbcClient database, People people, Audit audit) {
        this.database = database;
        this.people = people;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<EventKind> all() {
        return database.sql("select code, name::text, purpose, place from occasions.event_kind order by place, code")
                .query((row, _) -> new EventKind(
                        row.getString("code"),
                        LocalizedTextJson.read(row.getString("name")),
                        EventKind.Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                        row.getInt("place")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<EventKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// The kind of an event, or what it is called where the house has none of that code.
    public EventKind of(Event event) {
        return find(event.content().kind()).orElseThrow(EventRefused::incomplete);
    }

    /// Keeps a kind, a new one or in the place of the one with its code.
    void keep(String code, LocalizedText name, EventKind.Purpose purpose) {
        people.requireStaff(Planning.DEPARTMENT);
        if (!EventKind.isCode(code) || name.isEmpty()) {
            throw EventRefused.incomplete();
        }
        database.sql("""
                        insert into occasions.event_kind (code, place, name, purpose)
                        values (:code, (select coalesce(max(place), 0) + 1 from occasions.event_kind), :name::jsonb,
                            :purpose)
                        on conflict (code) do update set name = excluded.name, purpose = excluded.purpose
                        """)
                .param("code", code)
                .param("name", LocalizedTextJson.write(name))
                .param("purpose", purpose.code())
                .update();
        audit.record(new ItemRef("occasions.event-kind", code), "changed", "", LocalizedTextJson.write(name));
    }
}
