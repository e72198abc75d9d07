package org.hexapla.newsroom.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps plans, what each was before every change, and who is asked to do what. In the caller's transaction,
/// without asking who may.
@Repository
class Plans {

    private final JdbcClient database;

    Plans(JdbcClient database) {
        this.database = database;
    }

    List<Desk> desks() {
        return database.sql("select code, name::text from newsroom.desk order by place, code")
                .query((row, _) -> new Desk(row.getString("code"), LocalizedTextJson.read(row.getString("name"))))
                .list();
    }

    /// @return its number; nothing where the source has a plan of that kind already
    Optional<Long> add(Plan.Content content, String source, PersonId by, Instant at) {
        return database.sql("""
                        insert into newsroom.plan (title, type, day, time, zone, desk, channels, owed, note, state, source,
                            changed, changed_by)
                        values (:title::jsonb, :type, :day, nullif(:time, '')::time, :zone, :desk, :channels::text[], :owed::text[],
                            :note, :state, :source, :at, :by)
                        on conflict do nothing returning id
                        """)
                .params(values(content))
                .param("source", source)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .optional();
    }

    /// @param before as it was seen
    /// @return whether it was still so
    boolean change(Plan before, Plan.Content content, PersonId by, Instant at) {
        return database.sql("""
                        with kept as (
                            insert into newsroom.plan_history (plan, version, at, by, before)
                            select id, version, :at, :by, to_jsonb(plan) from newsroom.plan
                            where id = :id and version = :version on conflict do nothing returning plan)
                        update newsroom.plan set version = version + 1, title = :title::jsonb, type = :type, day = :day,
                            time = nullif(:time, '')::time, zone = :zone, desk = :desk, channels = :channels::text[],
                            owed = :owed::text[], note = :note, state = :state, changed = :at, changed_by = :by
                        from kept where plan.id = kept.plan and version = :version
                        """)
                        .params(values(content))
                        .param("id", before.id())
                        .param("version", before.version())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /// @return whether nothing was written for it yet
    boolean link(long plan, ItemId item) {
        return database.sql("update newsroom.plan set item = :item where id = :plan and item is null")
                        .param("plan", plan)
                        .param("item", item.value())
                        .update()
                > 0;
    }

    Optional<Plan> find(long id) {
        return database.sql("select *, title::text as titles from newsroom.plan where id = :id")
                .param("id", id)
                .query(Plans::plan)
                .optional();
    }

    /// Those on these days, the last day included.
    ///
    /// @param desk its code; empty for all
    List<Plan> between(LocalDate first, LocalDate last, String desk) {
        return database.sql("""
                        select *, title::text as titles from newsroom.plan
                        where day between :first and :last and (:desk = '' or desk = :desk)
                        order by day, time nulls first, id
                        """)
                .param("first", first)
                .param("last", last)
                .param("desk", desk)
                .query(Plans::plan)
                .list();
    }

    /// The plans of a source, by their kinds.
    List<Plan> of(String source) {
        return database.sql("select *, title::text as titles from newsroom.plan where source = :source order by id")
                .param("source", source)
                .query(Plans::plan)
                .list();
    }

    /// Those that an item answers, by day.
    List<Plan> of(ItemId item) {
        return database.sql("select *, title::text as titles from newsroom.plan where item = :item order by day, id")
                .param("item", item.value())
                .query(Plans::plan)
                .list();
    }

    List<Assignment> assignments(long plan) {
        return database.sql("select * from newsroom.assignment where plan = :plan order by at, person, skill, language")
                .param("plan", plan)
                .query((row, _) -> new Assignment(
                        new PersonId(row.getObject("person", UUID.class)),
                        Skill.parse(row.getString("skill")).orElseThrow(),
                        row.getString("language")))
                .list();
    }

    boolean assign(long plan, Assignment assignment, PersonId by, Instant at) {
        return database.sql("""
                        insert into newsroom.assignment (plan, person, skill, language, at, by)
                        values (:plan, :person, :skill, :language, :at, :by) on conflict do nothing
                        """)
                        .param("plan", plan)
                        .param("person", assignment.person().value())
                        .param("skill", assignment.skill().code())
                        .param("language", assignment.language())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    boolean release(long plan, Assignment assignment) {
        return database.sql("""
                        delete from newsroom.assignment
                        where plan = :plan and person = :person and skill = :skill and language = :language
                        """)
                        .param("plan", plan)
                        .param("person", assignment.person().value())
                        .param("skill", assignment.skill().code())
                        .param("language", assignment.language())
                        .update()
                > 0;
    }

    private static java.util.Map<String, Object> values(Plan.Content content) {
        var time = content.time();
        var values = new java.util.TreeMap<String, Object>();
        values.put("title", LocalizedTextJson.write(content.title()));
        values.put("type", content.type());
        values.put("day", content.day());
        values.put("time", time == null ? "" : time.toString());
        values.put("zone", content.zone().id().getId());
        values.put("desk", content.desk());
        values.put(
                "channels", content.channels().stream().map(ChannelCode::value).toArray(String[]::new));
        values.put("owed", content.owed().stream().map(Language::tag).toArray(String[]::new));
        values.put("note", content.note());
        values.put("state", content.state().code());
        return values;
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        var channels = new TreeSet<ChannelCode>();
        Stream.of((String[]) row.getArray("channels").getArray())
                .map(ChannelCode::new)
                .forEach(channels::add);
        var item = row.getObject("item", Long.class);
        return new Plan(
                row.getLong("id"),
                row.getInt("version"),
                new Plan.Content(
                        LocalizedTextJson.read(row.getString("titles")),
                        row.getString("type"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("time", LocalTime.class),
                        Zone.parse(row.getString("zone")).orElse(Zone.ALL.getFirst()),
                        row.getString("desk"),
                        channels,
                        Stream.of((String[]) row.getArray("owed").getArray())
                                .map(Language::new)
                                .toList(),
                        row.getString("note"),
                        Plan.State.parse(row.getString("state")).orElseThrow()),
                row.getString("source"),
                item == null ? null : new ItemId(item),
                row.getTimestamp("changed").toInstant());
    }
}
