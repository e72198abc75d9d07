package org.hexapla.newsroom.guides;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps whose each guide is, when somebody last looked at all of it, and when that is due again.
@Component
@Transactional
class GuideCare {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    GuideCare(JdbcClient database, People people, Audit audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param owner a name or an office
    record Care(String owner, LocalDate reviewed, LocalDate due) {}

    void requireEditor() {
        people.requireStaff("newsroom");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    Map<ItemId, Care> of(Collection<ItemId> guides) {
        var cares = new HashMap<ItemId, Care>();
        database.sql("select item, owner, reviewed, due from newsroom.guide_care where item = any(:items)")
                .param("items", guides.stream().map(ItemId::value).toArray(Long[]::new))
                .query(row -> {
                    cares.put(new ItemId(row.getLong("item")), care(row));
                });
        return cares;
    }

    /// Says that somebody has looked at all of a guide today.
    ///
    /// @param months until it is looked at again
    void reviewed(ItemId guide, String owner, int months) {
        var by = people.requireStaff("newsroom").id();
        var today = today();
        var care = new Care(owner, today, today.plusMonths(months));
        var before = of(java.util.List.of(guide));
        database.sql("""
                        insert into newsroom.guide_care (item, owner, reviewed, due, at, by)
                        values (:item, :owner, :reviewed, :due, :at, :by)
                        on conflict (item) do update set owner = excluded.owner, reviewed = excluded.reviewed,
                            due = excluded.due, at = excluded.at, by = excluded.by
                        """)
                .param("item", guide.value())
                .param("owner", owner)
                .param("reviewed", care.reviewed())
                .param("due", care.due())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
        audit.record(
                guide.item(),
                "reviewed",
                before.isEmpty() ? "" : JSON.writeValueAsString(before),
                JSON.writeValueAsString(care));
    }

    private static Care care(ResultSet row) throws SQLException {
        return new Care(
                row.getString("owner"),
                row.getObject("reviewed", LocalDate.class),
                row.getObject("due", LocalDate.class));
    }
}
